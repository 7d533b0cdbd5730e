/**
 * What ring (`div`) and note (`aside`) look like. Adopted by the closed root only; the page itself gets no sheet,
 * attribute or class. `!important` on the host keeps the page's own rules (`div { … }`) off it: inside a shadow root
 * it outranks the page.
 *
 * Everything stands in a manual popover, so that it lies in the top layer, over the page's own dialogs, and no
 * `transform`, `contain` or `filter` of the page's reaches it; only `zoom` does, which the drawing measures.
 *
 * Ring: a dark band inside a white one, so that one of the two stands out at 3:1 or more (WCAG 1.4.11) on any ground.
 * Mark: the icon of the toolbar, drawn by `h2::before`; our name is its alternative text, never text in the page. Off
 * at load, ring and note are green and the mark is a tick. Light or dark as the page says of itself, so that no dark
 * note lies on a page that knows light alone. Lengths that go with text are in `em` of `medium`, which is the size the
 * person set in the browser.
 */
export const style = `
:host { all: initial !important; position: fixed !important; color-scheme: inherit !important }
[popover] {
  --accent: light-dark(#6b2350, #f0a9cf);
  --paper: light-dark(#fffdfa, #231b20);
  --ink: light-dark(#241a20, #f4ecf0);
  position: fixed; inset: 0 auto auto 0; width: 1000px; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; color: var(--ink); pointer-events: none; font-size: medium;
}
[data-away] { visibility: hidden }
[data-guide=ring] {
  --band: calc(3px * var(--scale, 1)); position: absolute; margin: calc(-1 * var(--band)); border: var(--band) solid #6b2350; border-radius: 10px; outline: 2px solid #fff;
}
aside {
  position: absolute; left: 0; top: 0; display: flex; box-sizing: border-box; pointer-events: auto;
  width: calc(320em / 15); max-width: calc(var(--window, 100vw) - 20px); max-height: 70vh;
  background: var(--paper); border: 2px solid var(--accent); border-radius: 12px;
  box-shadow: 0 4px 20px #0005; font: calc(0.9375em * var(--scale, 1))/1.4 system-ui, sans-serif; text-align: start; text-wrap: pretty;
}
aside::before {
  content: ""; position: absolute; width: 14px; height: 14px; rotate: 45deg; background: inherit;
  border: solid var(--accent); border-width: 2px 0 0 2px; border-top-left-radius: 3px; display: none;
}
[data-side=below]::before { display: block; left: calc(var(--beak) - 8px); top: -9px }
[data-side=above]::before { display: block; left: calc(var(--beak) - 8px); bottom: -9px; rotate: 225deg }
[data-side=right]::before { display: block; top: calc(var(--beak) - 8px); left: -9px; rotate: -45deg }
[data-side=left]::before { display: block; top: calc(var(--beak) - 8px); right: -9px; rotate: 135deg }
section { flex: 1; min-width: 0; overflow: auto; padding: 0.8em 1em 0; border-radius: 10px }
h2 { display: flex; gap: 0.5em; margin: 0; padding-inline-end: 1.8em; font-size: 1.0667em; line-height: 1.3; text-wrap: balance }
h2::before {
  --at: at 37.5% 50%; --edge: 0.3em, transparent 0.32em;
  content: "" / "Abstain"; flex: none; width: 1.25em; height: 1.25em; border-radius: 0.3em;
  background:
    radial-gradient(circle var(--at), var(--accent) 0.18em, transparent 0.2em),
    radial-gradient(circle var(--at), var(--paper) var(--edge)),
    radial-gradient(circle at 62.5% 50%, var(--paper) var(--edge)),
    linear-gradient(var(--paper) 0 0) center / 25% 50% no-repeat, var(--accent);
}
[data-good] { --accent: light-dark(#07502a, #7fd3a4) }
[data-guide=ring]:has(~ [data-good]) { border-color: #07502a }
[data-good] h2::before { content: "✓" / "Abstain"; border-radius: 50%; background: var(--accent); color: var(--paper); text-align: center }
p, ul { margin: 0.4em 0 0 }
ul { padding-inline-start: 1.2em }
li { margin-top: 0.35em }
li::marker { color: var(--accent) }
[data-guide=way] { font-weight: 600 }
[data-guide=way]::before { content: "↓" / ""; margin-inline-end: 0.5em; color: var(--accent); font-size: 1.2em }
[data-way=above]::before { content: "↑" / "" }
[data-way=left]::before { content: "←" / "" }
[data-way=right]::before { content: "→" / "" }
button {
  min-width: 1.7em; min-height: 1.7em; padding: 0; font: inherit; color: var(--accent); background: none; border: 0;
  border-radius: 6px; cursor: pointer;
}
footer { position: sticky; bottom: -0.6em; padding-block-end: 0.8em; background: var(--paper) }
[data-flows] { position: static }
footer > button { margin-block: 0.3em 0; margin-inline: 0 1em; text-decoration: underline; text-underline-offset: 0.15em }
footer > button:hover { text-decoration-thickness: 2px }
[data-guide=close] { position: absolute; inset-inline-end: 0.4em; top: 0.4em }
[data-guide=close]::before {
  content: "" / ""; display: block; margin: auto; width: 0.75em; height: 0.75em; background: currentcolor;
  clip-path: polygon(10% 0, 50% 40%, 90% 0, 100% 10%, 60% 50%, 100% 90%, 90% 100%, 50% 60%, 10% 100%, 0 90%, 40% 50%, 0 10%);
}
[data-guide=close]:hover { background: color-mix(in srgb, var(--accent) 12%, transparent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
[hidden], [data-unreachable] button { display: none }
[role=status] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
[popover]:has(aside:hover:not([data-awake])) { visibility: hidden; transition: visibility 0s 0.6s }
@media (forced-colors: active) {
  [data-guide=ring] { border-color: Highlight; outline-color: Canvas }
  aside::before { border-color: CanvasText; background: Canvas }
  h2::before { --accent: CanvasText; --paper: Canvas; forced-color-adjust: none }
  [data-guide=close]::before { background: ButtonText; forced-color-adjust: none }
}
@media print { [popover] { display: none !important } }
`;
