/** A settings page of the size of LinkedIn's: navigation with 400 links, a main element, switches put in by script. */
export interface RealPage {
  /** Elements before the main content comes. */
  nodes: number;
  /** Switches in the main content, each with its name; ours is the last. Where there is none, nothing is to be found. */
  switches: number;
  /** Whether ours is among them. */
  withOurs?: boolean;
}

const links = 400;

/** When the main content is put in, in milliseconds after `load`. */
export const putInAfter = 300;
/** What the page marks in its own time line then, and says in its console once that is done. */
export const putIn = 'put in';

/** The page as HTML. After `load` it writes its main content, and marks it. */
export function realPage({ nodes, switches, withOurs = true }: RealPage): string {
  const navigation = Array.from(
    { length: links },
    (_, at) => `<li><a href="/mypreferences/d/settings/other-${at}"><span>Entry number ${at}</span></a></li>`,
  );
  const filler = '<div><p><b>Some</b> text</p></div>'.repeat(
    Math.max(0, Math.round((nodes - 3 * links) / 3)),
  );
  const rows = Array.from({ length: switches }, (_, at) => {
    const ours = withOurs && at === switches - 1;
    const [key, label] = ours
      ? ['someSettingKey', 'Use my data for training content creation AI models']
      : [`key${at}`, `Allow other members to see thing number ${at}`];
    return `<div class="row"><span id="${key}">${label}</span><input type="checkbox" role="switch" aria-labelledby="${key}" checked></div>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Data privacy</title>
<meta name="viewport" content="width=device-width">
<style>body{margin:0;font:16px/24px sans-serif}nav{height:200px;overflow:auto}main{max-width:700px;margin:24px auto}
.row{display:flex;justify-content:space-between;padding:16px 0}.row input{width:48px;height:28px}</style></head>
<body><header><nav><ul>${navigation.join('')}</ul></nav></header><main></main><footer>${filler}<div id="noise"></div></footer>
<script>
  addEventListener('load', () => setTimeout(() => {
    performance.mark('${putIn}');
    document.querySelector('main').innerHTML = '<h1>Data for Generative AI Improvement</h1>' + ${JSON.stringify(rows.join(''))};
    console.debug('${putIn}');
  }, ${putInAfter}));
</script></body></html>`;
}
