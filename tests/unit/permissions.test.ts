import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAccess, askNotifications, hasAccess, mayNotify } from '../../lib/extension/permissions';

test('what the browser fails to tell or to ask about counts as not allowed', async () => {
  const { contains, request } = fakeBrowser.permissions;
  const failed = async () => {
    throw new Error('Unavailable.');
  };
  Object.assign(fakeBrowser.permissions, { contains: failed, request: failed });
  const site = 'https://www.linkedin.com/*';
  expect(await Promise.all([hasAccess(site), askAccess(site), mayNotify(), askNotifications()])).toEqual([
    false,
    false,
    false,
    false,
  ]);
  Object.assign(fakeBrowser.permissions, { contains, request });
});
