import type { ComponentChildren } from 'preact';

/** One way to object: what it is in two sentences, and the button that takes it. */
export function RouteCard({
  route,
  first,
  name,
  sentences,
  tags,
  take,
  onTake,
  children,
}: {
  route: string;
  /** Said above the way to begin with. */
  first: string | undefined;
  name: string;
  sentences: readonly string[];
  /** One or two words each: what is asked, what is needed. */
  tags: readonly string[];
  take: string;
  onTake(): void;
  /** What it rests on, to be opened. */
  children: ComponentChildren;
}) {
  return (
    <li class={first ? 'card route next' : 'card route'} data-route={route}>
      {first && <p class="eyebrow">{first}</p>}
      <h3>{name}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul class="tags small">
        {tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class={first && 'primary'} aria-label={`${take}: ${name}`} onClick={onTake}>
          {take}
        </button>
      </div>
      {children}
    </li>
  );
}
