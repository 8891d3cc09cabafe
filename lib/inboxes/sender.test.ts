import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isInboxSender, type Sender } from '@/lib/inboxes/sender';

const PAGE: Sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://web.whatsapp.com/',
  origin: 'https://web.whatsapp.com',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7 },
};

test('the inbox’s own page, as Chrome and as Firefox describe it', () => {
  expect(isInboxSender(PAGE, 'whatsapp')).toBe(true);
  const { origin: _, documentLifecycle: __, ...firefox } = PAGE;
  expect(isInboxSender(firefox, 'whatsapp')).toBe(true);
});

test('either host of an inbox that has two', () => {
  for (const origin of ['https://www.messenger.com', 'https://www.facebook.com']) {
    expect(isInboxSender({ ...PAGE, url: `${origin}/t/1`, origin }, 'messenger')).toBe(true);
  }
});

const at = (url: string): Partial<Sender> => ({ url, origin: new URL(url).origin });

test.each<[string, Partial<Sender>]>([
  ['another extension', { id: 'abcdefghijklmnopabcdefghijklmnop' }],
  ['nobody', { id: undefined }],
  ['a page of this extension', at(`chrome-extension://${fakeBrowser.runtime.id}/sidepanel.html`)],
  ['the background, which has no tab', { tab: undefined }],
  ['a tab without an id', { tab: {} }],
  ['a frame in the page', { frameId: 3 }],
  ['an unknown frame', { frameId: undefined }],
  ['a page without address', { url: undefined, origin: undefined }],
  ['what is no address', { url: 'web.whatsapp.com', origin: undefined }],
  ['plain HTTP', at('http://web.whatsapp.com/')],
  ['a host that begins like it', at('https://web.whatsapp.com.evil.com/')],
  ['a host that ends like it', at('https://evil-web.whatsapp.com/')],
  ['a host under it', at('https://x.web.whatsapp.com/')],
  ['the host above it', at('https://whatsapp.com/')],
  ['another port', at('https://web.whatsapp.com:8443/')],
  ['its host as a user name', at('https://web.whatsapp.com@evil.com/')],
  ['its host in the path', at('https://evil.com/web.whatsapp.com/')],
  ['another inbox’s page', at('https://www.messenger.com/t/1')],
  [
    'a blob of the page',
    { url: 'blob:https://web.whatsapp.com/1', origin: 'https://web.whatsapp.com' },
  ],
  ['an address and an origin that disagree', { origin: 'https://evil.com' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a page that is only prepared', { documentLifecycle: 'prerender' }],
])('refused: %s', (_, sender) => {
  expect(isInboxSender({ ...PAGE, ...sender }, 'whatsapp')).toBe(false);
});
