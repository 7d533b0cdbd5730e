// The yardstick: read one stored value, wait for one fixed selector, ring it and follow it. Nothing else.
chrome.storage.local.get('guide').then(() => {
  let ring;
  const place = (target) => {
    const box = target.getBoundingClientRect();
    Object.assign(ring.style, {
      left: `${box.left - 4}px`,
      top: `${box.top - 4}px`,
      width: `${box.width + 8}px`,
      height: `${box.height + 8}px`,
    });
  };
  const look = () => {
    const target = document.querySelector('main [aria-labelledby=someSettingKey]');
    if (!target || ring) return;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    ring = document.createElement('div');
    const note = document.createElement('div');
    note.textContent = 'Turn this switch off.';
    ring.style.cssText = 'position:fixed;border:3px solid #6b2350;pointer-events:none';
    note.style.cssText = 'position:fixed;right:8px;bottom:8px;padding:8px;background:#fff';
    root.append(ring, note);
    document.documentElement.append(host);
    place(target);
    addEventListener('scroll', () => place(target), { passive: true });
    addEventListener('resize', () => place(target));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
  look();
});
