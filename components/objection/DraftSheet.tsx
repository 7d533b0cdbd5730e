import type { ComponentChildren } from 'preact';
import { isRightToLeft } from '../../lib/domain/case/language';
import type { DraftParagraph } from '../../lib/domain/objection/letter';

/** A drafted letter as it will read, each paragraph with the articles it rests on in small print. */
export function DraftSheet({
  paragraphs,
  language,
  title,
  rests,
  length,
  children,
}: {
  paragraphs: readonly DraftParagraph[];
  language: string;
  title: string;
  /** Says on which articles a paragraph rests. */
  rests(articles: readonly string[]): string;
  length: string;
  children: ComponentChildren;
}) {
  return (
    <section class="letter-sheet" data-letter-language={language} aria-label={`${title} (${language})`}>
      <div class="acts letter-acts">
        {children}
        <span class="small letter-length">{length}</span>
      </div>
      <div
        class="letter-text"
        lang={language}
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a small window, and has to by keyboard too.
        tabIndex={0}
        role="document"
        aria-label={title}
      >
        {blocks(paragraphs).map((block, n) => {
          const articles = [...new Set(block.flatMap((paragraph) => paragraph.articles))];
          return (
            <div key={`${n}-${block[0]?.id}`}>
              {block.map(({ id, text }) => (
                <p key={id} dir="auto">
                  {text}
                </p>
              ))}
              {articles.length > 0 && <p class="small articles">{rests(articles)}</p>}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Paragraphs with the ones joined to them, as the eye takes them in. */
const blocks = (paragraphs: readonly DraftParagraph[]): DraftParagraph[][] => {
  const grouped: DraftParagraph[][] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.joined) grouped.at(-1)?.push(paragraph);
    else grouped.push([paragraph]);
  }
  return grouped;
};
