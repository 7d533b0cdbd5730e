/**
 * Pages that stand in for LinkedIn's at its true addresses: the shapes are those of the fact base, the rest is filler.
 */

export const paths = {
  index: '/mypreferences/d/',
  list: '/mypreferences/d/categories/privacy',
  setting: '/mypreferences/d/settings/data-for-ai-improvement',
  research: '/mypreferences/d/settings/policy-and-academic-research',
  form: '/help/linkedin/ask/TS-DPRO',
} as const;

/** @returns the whole address of a path on LinkedIn's site */
export const at = (path: string) => `https://www.linkedin.com${path}`;

const page = (title: string, main: string, { head = '', lang = 'en' } = {}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<style>
  :root { color-scheme: light dark }
  body { margin: 0; font: 16px/24px sans-serif }
  header { position: sticky; top: 0; padding: 12px 24px; border-bottom: 1px solid #8886; background: Canvas }
  main { max-width: 700px; margin: 24px auto; padding: 0 24px }
  .row { display: flex; justify-content: space-between; gap: 16px; padding: 16px 0; border-bottom: 1px solid #8886; color: inherit }
  input[role=switch] { width: 48px; height: 28px }
  .filler { height: 1200px }
</style>${head}</head>
<body><header><nav><a href="/feed/">Home</a> <a href="/mypreferences/d/">Settings</a></nav></header>
<main>${main}</main></body></html>`;

const row = (href: string, name: string, value = 'Off') =>
  `<li><a class="row" href="${href}"><span>${name}</span><span>${value}</span></a></li>`;

/** LinkedIn's list of privacy settings, with ours and the research setting among them. @param on what the entry of ours says */
export const listPage = (on = true) =>
  page(
    'Data privacy',
    `<h1>Data privacy</h1><h2>How LinkedIn uses your data</h2><ul>
    ${row('/mypreferences/d/download-my-data', 'Download your data', '')}
    ${row(paths.research, 'Social, economic, and workplace research')}
    ${row(paths.setting, 'Data for Generative AI Improvement', on ? 'On' : 'Off')}</ul>`,
  );

/** The setting's switch with its label, as LinkedIn writes it. */
export const switchMarkup = (
  on: boolean,
) => `<div class="row"><span id="someSettingKey">Use my data for training content creation AI models</span>
  <input type="checkbox" role="switch" aria-labelledby="someSettingKey" ${on ? 'checked' : ''}></div>`;

/** The page of the AI training setting. @param extra markup that stands after the switch */
export const settingPage = (on: boolean, extra = '') =>
  page(
    'Data for Generative AI Improvement',
    `<h1>Data for Generative AI Improvement</h1>
    <h2>Can LinkedIn use your personal data and content you create on LinkedIn to train generative AI models that create content?</h2>
    ${switchMarkup(on)}<p>The rest of the page.</p>${extra}`,
  );

/** The page of the research setting, whose switch is read as well, and on which nothing is drawn. */
export const researchPage = (on = true) =>
  page(
    'Research',
    `<h1>Social, economic, and workplace research</h1><div class="row"><span id="allowAnonymizedDataResearch">Social, economic, and workplace research</span>
    <input type="checkbox" role="switch" aria-labelledby="allowAnonymizedDataResearch" ${on ? 'checked' : ''}></div>`,
  );

/** The start page of the settings, which leads to the list. */
export const indexPage = () =>
  page('Settings', `<h1>Settings</h1><ul>${row(paths.list, 'Data privacy', '')}</ul>`);

/** LinkedIn's form for objections. */
export const formPage = () =>
  page(
    'Data Processing Objection Form',
    `<h1>Data Processing Objection Form</h1><form onsubmit="return false">
    <p><label>Name <input></label></p><p><label>Email <input type="email"></label></p>
    <p><label>Type <select><option>Object to processing for training content-generating AI models</option><option>Other</option></select></label></p>
    <button>Submit</button></form>`,
  );

/** A page of LinkedIn's that holds nothing but this in its main part. */
export const emptyPage = (main: string) => page('LinkedIn', main);
