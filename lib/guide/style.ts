/**
 * What ring (`div`) and callout (`aside`) look like. Adopted by the closed root only; the page itself gets no
 * sheet, attribute or class. `!important` on the host keeps the page's own rules (`div { … }`) off it: inside a
 * shadow root it outranks the page.
 *
 * Ring: a dark band inside a white one, so that one of the two stands out at 3:1 or more (WCAG 1.4.11) on any ground;
 * it stands 4 px outside the box it is given. Mark: a switch at rest, drawn by `h2::before`; our name is its
 * alternative text, never text in the page.
 */
export const style = `:host{all:initial!important;position:fixed!important;z-index:2147483647!important}\
div{position:fixed;margin:-4px;padding:1px;border:3px solid #6b2350;border-radius:8px;outline:2px solid #fff;anchor-name:--r;pointer-events:none}\
aside{color-scheme:light dark;--a:light-dark(#6b2350,#f0a9cf);box-sizing:border-box;position:fixed;position-anchor:--r;width:min(320px,100vw - 20px);max-height:70vh;margin:10px;overflow:auto;padding:12px;background:light-dark(#fffdfa,#231b20);color:light-dark(#241a20,#f6eef2);border:2px solid var(--a);border-radius:9px;box-shadow:0 4px 20px #0005;font:15px/20px system-ui}\
h2{margin:0;font-size:1em}\
h2::before{content:""/"Abstain";display:inline-block;padding:4px;margin-inline:0 8px;border:2px solid var(--a);border-left-width:11px;border-radius:7px}\
p{margin:8px 0}\
h2+p{font-weight:600}\
footer{display:flex;gap:8px;position:sticky;bottom:-12px;margin-bottom:-12px;padding:4px 0 12px;background:inherit}\
button{padding:5px 12px;font:inherit;color:var(--a);background:none;border:1px solid;border-radius:8px}`;
