import type { ObjectionWords } from '../../lib/locales';

/** The letter alone, for paper; what else is on the page stays off it. */
export function PrintedLetter({
  letter,
  words,
  onPrint,
}: {
  letter: { text: string; language: string; title: string } | null;
  words: ObjectionWords['letter'];
  onPrint(): void;
}) {
  if (!letter) return <p class="off-paper">{words.printGone}</p>;
  return (
    <>
      <p class="off-paper">
        <button type="button" onClick={onPrint}>
          {words.print}
        </button>
        <span>{words.printHint}</span>
      </p>
      <main lang={letter.language}>
        {letter.text.split('\n\n').map((part, n) => (
          <p key={`${n}-${part.slice(0, 12)}`} dir="auto">
            {part}
          </p>
        ))}
      </main>
    </>
  );
}
