import type { ComponentChildren } from 'preact';
import type { CaseWordsShape, Claim } from '../lib/domain/case/case';

type ClaimText = CaseWordsShape['claims'][string];

/** What differs from place to place in how a claim is shown. */
export interface ClaimCardProps {
  claim: Claim;
  caseWords: Pick<CaseWordsShape, 'claims'>;
  as?: 'li' | 'div';
  class?: string | undefined;
  /** Whether links to the claim lead here; one place on a page at most. */
  isTarget?: boolean;
  /** What stands before the text, such as the status. */
  head?: ComponentChildren;
  /** The text itself, as a paragraph or a heading. */
  text(said: ClaimText): ComponentChildren;
  /** One side of a dispute, without its sources; where it is left out, sides are not told here. */
  side?(text: string, version: { n: number; isCareful: boolean }): ComponentChildren;
  /** The list of sides. */
  sidesClass?: string | undefined;
  /** The sources of the claim, or of one of its sides; left out where they are told in the text. */
  sources?(ids: readonly string[]): ComponentChildren;
  /** What stands at the end, such as the day on which the claim was checked. */
  foot?(said: ClaimText): ComponentChildren;
}

/**
 * A claim of the case, wherever one is shown: on the case's page, behind "Where we know this from", in the presenter's
 * notes, and on paper. No side of a dispute stands without its sources where sources are shown.
 * @returns nothing for a claim that has no text
 */
export function ClaimCard({
  claim,
  caseWords,
  as: Tag = 'li',
  class: className,
  isTarget = false,
  head,
  text,
  side,
  sidesClass,
  sources,
  foot,
}: ClaimCardProps) {
  const said = caseWords.claims[claim.id];
  if (!said) return null;
  return (
    <Tag
      class={className}
      id={isTarget ? `claim-${claim.id}` : undefined}
      tabIndex={isTarget ? -1 : undefined}
      data-claim={claim.id}
      data-claim-status={claim.status}
    >
      {head}
      {text(said)}
      {side && said.versions ? (
        <ol class={sidesClass}>
          {claim.versions.map((version, n) => {
            const isCareful = n === claim.cautious;
            return (
              <li key={version.stance} data-careful={isCareful}>
                {side(said.versions?.[n] ?? '', { n, isCareful })}
                {sources?.(version.sources)}
              </li>
            );
          })}
        </ol>
      ) : (
        sources?.(claim.versions.flatMap((version) => version.sources))
      )}
      {foot?.(said)}
    </Tag>
  );
}
