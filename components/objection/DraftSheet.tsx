import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../lib/domain/case/language';
import type { DraftParagraph } from '../../lib/domain/objection/letter';
import css from './objection.module.css';

const none: ReadonlySet<string> = new Set();

/**
 * The paragraphs that the last tick or word made or changed, by their ids; none at first. Where the letter scrolls in a
 * frame of its own, the first of them is brought into sight there; the page itself stays where the person is.
 */
function useChanged(paragraphs: readonly DraftParagraph[]) {
  const before = useRef<ReadonlyMap<string, string> | null>(null);
  const [changed, setChanged] = useState(none);
  const frame = useRef<HTMLDivElement>(null);
  const all = paragraphs.map(({ id, text }) => `${id}\n${text}`).join('\n\n');
  useLayoutEffect(() => {
    const was = before.current;
    before.current = new Map(paragraphs.map(({ id, text }) => [id, text]));
    if (was)
      setChanged(new Set(paragraphs.filter(({ id, text }) => was.get(id) !== text).map(({ id }) => id)));
  }, [all]);
  useLayoutEffect(() => {
    const [first] = frame.current?.querySelectorAll<HTMLElement>('[data-changed]') ?? [];
    if (!first || !frame.current || frame.current.scrollHeight <= frame.current.clientHeight) return;
    const [box, room] = [first.getBoundingClientRect(), frame.current.getBoundingClientRect()];
    if (box.top < room.top || box.bottom > room.bottom)
      frame.current.scrollTop += box.top - room.top - room.height / 4;
  }, [changed]);
  return { changed, frame };
}

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
  const { changed, frame } = useChanged(paragraphs);
  return (
    <section class={css.letterSheet} data-letter-language={language} aria-label={`${title} (${language})`}>
      <div class={`acts ${css.letterActs}`}>
        {children}
        <span class={`small ${css.letterLength}`}>{length}</span>
      </div>
      <div
        class={css.letterText}
        ref={frame}
        lang={language}
        dir={directionOf(language)}
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
                <p key={id} dir="auto" data-changed={changed.has(id) || undefined}>
                  {text}
                </p>
              ))}
              {articles.length > 0 && <p class={`small ${css.articles}`}>{rests(articles)}</p>}
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
