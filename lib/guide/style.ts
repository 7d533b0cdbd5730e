/**
 * What ring (`div`) and callout (`section`) look like. Adopted by the closed root only; the page itself gets no
 * sheet, attribute or class. `!important` on the host keeps the page's own rules (`div { … }`) off it: inside a
 * shadow root it outranks the page.
 *
 * Ring: a dark band inside a white one, so that one of the two stands out at 3:1 or more (WCAG 1.4.11) on any ground.
 * Mark: a switch at rest, drawn by `h2::before`; our name is its alternative text, never text in the page.
 */
export const style = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important}
*{box-sizing:border-box}
[hidden]{display:none}
div{position:fixed;border:3px solid #6b2350;border-radius:8px;outline:2px solid #fff;anchor-name:--r;pointer-events:none}
section{--a:#6b2350;position:fixed;position-anchor:--r;width:max-content;max-width:min(320px,100vw - 20px);max-height:min(420px,100vh - 20px);margin:10px;overflow:auto;padding:12px 16px;background:#fffdfa;color:#241a20;border:2px solid var(--a);border-radius:12px;box-shadow:0 4px 20px #0005;font:15px/20px system-ui,sans-serif;overflow-wrap:anywhere}
h2{margin:0;font:600 16px/20px system-ui}
h2::before{content:""/"Abstain";display:inline-block;width:24px;height:14px;margin-inline-end:8px;vertical-align:-2px;border:2px solid var(--a);border-radius:7px;background:radial-gradient(circle at 6px,var(--a) 3px,#0000 3.5px)}
p{margin:8px 0}
h2+p{font-weight:600}
footer{position:sticky;bottom:-12px;margin-bottom:-12px;padding:4px 0 12px;background:inherit}
button{margin:0 8px 0 0;padding:5px 12px;font:inherit;color:var(--a);background:none;border:1px solid;border-radius:8px}
:focus-visible{outline:3px solid var(--a);outline-offset:2px}
@media(prefers-color-scheme:dark){section{--a:#f0a9cf;color:#f6eef2;background:#231b20}}
@media(forced-colors:active){div{border-color:Highlight}}`;
