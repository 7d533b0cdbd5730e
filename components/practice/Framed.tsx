import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './practice.module.css';

/** Draws its children in a frame of the same origin, with the page's own style sheets. */
export function Framed({
  title,
  children,
  onFrame,
}: {
  title: string;
  children: ComponentChildren;
  onFrame?: (document: Document) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [inner, setInner] = useState<Document | null>(null);

  const loaded = () => {
    const document = frame.current?.contentDocument;
    if (!document || document === inner) return;
    const top = frame.current?.ownerDocument;
    document.documentElement.lang = top?.documentElement.lang ?? '';
    document.title = title;
    // Type and colours as they are around the frame, however large the window shows them.
    document.body.className = top?.body.className ?? '';
    const size = top?.defaultView?.getComputedStyle(top.documentElement).fontSize;
    if (size) document.documentElement.style.fontSize = size;
    for (const sheet of top?.querySelectorAll('link[rel=stylesheet]') ?? [])
      document.head.append(document.importNode(sheet, true));
    onFrame?.(document);
    setInner(document);
  };
  useEffect(() => {
    if (inner) render(<div class={styles.framed}>{children}</div>, inner.body);
  });
  useEffect(() => () => void (inner && render(null, inner.body)), [inner]);

  return <iframe class={styles.frame} title={title} srcdoc="<!doctype html>" ref={frame} onLoad={loaded} />;
}
