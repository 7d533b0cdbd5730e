import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { GuideValue, KeptGuide, PageReport } from '../lib/domain/record/page-report';
import { guide } from '../lib/guide/guide';
import type { GuideOptions } from '../lib/guide/options';
import { telling } from '../lib/guide/telling';
import { isParsed } from '../lib/sites/elements';
import { type PageKind, settingOf } from '../lib/sites/linkedin/addresses';
import { linkedin } from '../lib/sites/linkedin/site';

/**
 * The script on LinkedIn's pages. An unlisted script named in the manifest, without WXT's content-script wrapper:
 * that one dispatches an event and a message that carry the extension's id (seen in 0.21.4). For the same reason it
 * speaks to the browser's own API; the polyfill would be most of its weight.
 */
export default defineUnlistedScript(() => {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  // Firefox starts the script in open pages too, when the extension is installed, updated or enabled. How those loaded,
  // this script did not see, and they are not loaded again.
  const shown: GuideOptions<PageKind>['load'] = { hasBeenOn: isParsed(document) };
  let running: ReturnType<typeof guide<PageKind>> | undefined;
  let chosen: GuideValue | undefined;
  let heeded = false;

  /** Whether this script is an orphan: after an update, disabling or removal its extension is no longer there. */
  const isOver = () => !api.runtime?.id;

  const tell = telling(
    (message) => api.runtime.sendMessage(message),
    () => crypto.randomUUID(),
    // The same for each script that is started in this load.
    `load-${performance.timeOrigin}`.replace('.', '-'),
  );
  const report = (state: 'on' | 'off', page: PageKind) => {
    const setting = settingOf(page);
    // An orphan can tell nothing any more, so it takes itself away.
    if (isOver()) running?.stop();
    // Without a network nothing that is turned off has reached a server yet. Once there is one, it is told again.
    else if (setting && (state === 'on' || navigator.onLine)) void tell(setting, state);
  };

  /**
   * Chromium tells of the end by closing a connection, at once and without a callback before. The script's side of the
   * API is taken away only later: 100 ms on an idle machine, up to a second on a busy one (seen on 29 November 2026), so
   * that it looks several times. The connection closes too when the background goes to sleep; then the end shows at the
   * next sign of life in the page. Firefox ends the script itself, so that nobody could be told.
   */
  const heedEnd = () => {
    if (import.meta.env.FIREFOX || heeded) return;
    heeded = true;
    api.runtime.connect().onDisconnect.addListener(() => {
      // The error is read, because the browser complains otherwise: nobody may answer while the background is being replaced.
      void api.runtime?.lastError;
      for (const milliseconds of [100, 300, 1000, 3000, 10_000])
        setTimeout(() => isOver() && running?.stop(), milliseconds);
    });
  };

  const start = (value: unknown) => {
    const kept = value as KeptGuide | undefined;
    running?.stop();
    running = chosen = undefined;
    if (kept?.mode === 'off') return;
    chosen = kept?.sentences?.states && kept;
    running = guide(document, {
      chosen,
      site: linkedin,
      // Not `document.URL`: a page's picture of that name would be asked instead.
      address: () => location.href,
      report,
      load: shown,
      isOver,
      whenDrawn: heedEnd,
    });
  };

  api.storage.local.get('guide').then((values) => start(values.guide));
  api.storage.local.onChanged.addListener(({ guide }) => {
    if (guide) start(guide.newValue);
  });
  api.runtime.onMessage.addListener((message, _sender, respond) => {
    if (message?.type !== 'what-do-you-see') return;
    respond({
      page: null,
      state: null,
      ...running?.sight(),
      mode: chosen?.mode ?? 'beside',
    } satisfies PageReport);
  });
});
