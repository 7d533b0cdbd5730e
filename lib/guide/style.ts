/**
 * What ring and callout look like. Adopted by the closed root only; the page itself gets no sheet, attribute or class.
 * `!important` on the host keeps the page's own rules (`div { … }`) off it: inside a shadow root it outranks the page.
 * Ring: a dark band inside a white one, so that one of the two stands out at 3:1 or more (WCAG 1.4.11) on any ground.
 */
export const style = `
:host{all:initial!important;position:fixed!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483647!important;pointer-events:none!important}
*{box-sizing:border-box}
[hidden]{display:none!important}
[data-guide=ring]{position:fixed;border:3px solid #6b2350;border-radius:8px;outline:2px solid #fff;anchor-name:--r;pointer-events:none}
[data-guide=callout]{--g:#fffdfa;--i:#241a20;--a:#6b2350;--l:#8d7f87;position:fixed;width:max-content;max-width:min(320px,calc(100vw - 16px));max-height:min(420px,calc(100vh - 16px));overflow:auto;overscroll-behavior:contain;padding:12px 16px;background:var(--g);color:var(--i);border:2px solid var(--a);border-radius:12px;box-shadow:0 4px 20px #0005;font:15px/20px system-ui,sans-serif;text-align:start;overflow-wrap:anywhere;pointer-events:auto;color-scheme:light dark}
[data-side=bottom]{position-anchor:--r;position-area:bottom;margin:12px 8px 8px}
[data-side=top]{position-anchor:--r;position-area:top;margin:8px 8px 12px}
[data-side=right]{position-anchor:--r;position-area:right;margin:8px 8px 8px 12px}
[data-side=left]{position-anchor:--r;position-area:left;margin:8px 12px 8px 8px}
[data-side=br]{right:8px;bottom:8px}
[data-side=tr]{right:8px;top:8px}
[data-side=bl]{left:8px;bottom:8px}
[data-side=tl]{left:8px;top:8px}
header{display:flex;gap:8px;align-items:start}
svg{flex:none;width:20px;height:20px;color:var(--a)}
h2{flex:1;margin:0;font:600 16px/20px system-ui,sans-serif}
p{margin:8px 0 0}
p:last-of-type{font-weight:600}
footer{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
button{min-height:32px;padding:4px 12px;font:inherit;color:var(--a);background:none;border:1px solid var(--l);border-radius:8px;cursor:pointer}
button:hover{border-color:var(--a)}
button:focus-visible{outline:3px solid var(--a);outline-offset:2px}
@media (prefers-color-scheme:dark){[data-guide=callout]{--g:#231b20;--i:#f6eef2;--a:#f0a9cf;--l:#9d8b95}}
@media (forced-colors:active){[data-guide=ring]{border-color:Highlight;outline-color:Canvas}}
@media print{:host{display:none!important}}
`;
