/// <reference types="chrome" />
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/dev/browser/launch';
import type { Chat } from '@/lib/chats/chat';
import { IDENTITY_READ, WHOLLY_READ } from '@/tests/inboxes/expected';

const EXTENSION = path.resolve('.output/chrome-mv3');
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/inbox-pages');
const WHATSAPP = 'https://web.whatsapp.com/';

interface Fixtures {
  readonly extension: ExtensionBrowser;
  /** A tab in which each of `pages` stands at its address, and nothing else does; shows the first. */
  readonly openTab: (pages: Readonly<Record<string, string>>) => Promise<Page>;
  /** What the background has stored since the test began, in order: name and thread, or the state. */
  readonly stored: () => Promise<string[]>;
}

const test = base.extend<Fixtures>({
  extension: async ({ headless }, use) => {
    const browser = await launchWithExtension({
      extensionDir: EXTENSION,
      headless,
      hosts: {},
      spkiHashes: [],
    });
    await use(browser);
    await browser.close();
  },
  openTab: ({ extension }, use) =>
    use(async (pages) => {
      const tab = await extension.context.newPage();
      await tab.route('**/*', (route) => {
        const body = pages[route.request().url()];
        return body === undefined
          ? route.abort()
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await tab.goto(Object.keys(pages)[0] ?? '');
      return tab;
    }),
  stored: async ({ extension }, use) => {
    const log = await extension.worker.evaluateHandle(() => {
      const entries: string[] = [];
      chrome.storage.session.onChanged.addListener((changes) => {
        for (const { newValue } of Object.values(changes)) {
          // Our own background wrote it, in the form of tabChatSchema.
          const told = newValue as { reading: { state: string; chat?: Chat } } | undefined;
          const { chat, state } = told?.reading ?? { state: 'forgotten' };
          entries.push(chat ? `${chat.name} ${chat.threadId}` : state);
        }
      });
      return entries;
    });
    await use(() => log.jsonValue());
  },
});

const saved = () => readFile(path.join(FIXTURES, 'whatsapp-saved.html'), 'utf8');
const DELPHINE = 'Delphine Okafor 12025550143@c.us';

/** A Messenger page whose open thread is with `name`. */
const thread = (name: string, more = '') => `<div role="main">
  <a href="/${name}/"><h2>${name}</h2></a>${more}
  <div role="log" aria-label="Messages in conversation titled ${name}"></div></div>`;

/** What `npm run test:inboxes -- folder` prints, and whether it failed. */
function readFolder(folder: string) {
  const command = ['--import', 'tsx', 'tests/inboxes/run.ts', folder];
  return promisify(execFile)(process.execPath, command).then(
    ({ stdout }) => ({ stdout, failed: false }),
    (error: { stdout: string }) => ({ stdout: error.stdout, failed: true }),
  );
}

test('the command reads the copied inbox pages as far as the lists say', async () => {
  test.setTimeout(120_000);
  const { stdout, failed } = await readFolder(FIXTURES);
  const read = (pattern: RegExp) => [...stdout.matchAll(pattern)].map(([, name]) => name).sort();
  const whole = read(/^ok {4}(\S+): identity ok, messages ok$/gm);
  expect(whole).toEqual([...WHOLLY_READ].sort());
  expect(read(/(\S+): identity ok, messages FAIL$/gm)).toEqual([...IDENTITY_READ].sort());
  const others = read(/^FAIL {2}(\S+):/gm).length;
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(`${whole.length} passed, ${others} failed`);
  expect(failed).toBe(others > 0);

  // Pages whose layout alone tells what is what.
  const laidOut = await readFolder(path.join(FIXTURES, '../laid-out-pages'));
  expect(laidOut).toEqual({
    stdout: expect.stringMatching(/\n7 passed, 0 failed\n$/),
    failed: false,
  });
});

test('a storm in WhatsApp’s list is not told, the switch after it is, once', async ({
  openTab,
  stored,
}) => {
  const tab = await openTab({ [WHATSAPP]: await saved() });
  await expect.poll(stored).toEqual([DELPHINE]);
  await tab.evaluate(async () => {
    const list = document.querySelector('[data-testid="chat-list"]');
    for (let frame = 0; frame < 60; frame++) {
      for (let update = 0; update < 20; update++) {
        if (list?.lastElementChild) list.prepend(list.lastElementChild);
        list?.firstElementChild?.setAttribute('style', `z-index:${update}`);
      }
      await new Promise(requestAnimationFrame);
    }
  });
  await tab.evaluate(() => {
    const main = document.getElementById('main');
    const title = main?.querySelector('[data-testid="conversation-info-header-chat-title"]');
    if (!main || !title) throw new Error('No chat is open.');
    title.textContent = 'Tomasz Wren';
    const chat = { __x_id: { _serialized: '33536490333@c.us' } };
    Object.assign(main, { __reactProps$k9f2: { children: [{ key: null, props: { chat } }] } });
  });
  await expect.poll(stored).toEqual([DELPHINE, 'Tomasz Wren 33536490333@c.us']);
});

test('title and address that come apart on a switch are told together', async ({
  openTab,
  stored,
}) => {
  const tab = await openTab({ [WHATSAPP]: await saved() });
  await expect.poll(stored).toEqual([DELPHINE]);
  await tab.evaluate(async () => {
    const main = document.getElementById('main');
    const title = main?.querySelector('[data-testid="conversation-info-header-chat-title"]');
    if (!main || !title) throw new Error('No chat is open.');
    title.textContent = 'Tomasz Wren';
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    const chat = { __x_id: { _serialized: '33536490333@c.us' } };
    Object.assign(main, { __reactProps$k9f2: { children: [{ key: null, props: { chat } }] } });
  });
  await expect.poll(stored).toEqual([DELPHINE, 'Tomasz Wren 33536490333@c.us']);
});

test('facebook.com is idle until its messages are opened in the page', async ({
  openTab,
  stored,
}) => {
  const tab = await openTab({ 'https://www.facebook.com/': thread('ruben') });
  const go = (url: string, name: string) =>
    tab.evaluate(
      ({ to, html }) => {
        history.pushState({}, '', to);
        document.body.innerHTML = html;
      },
      { to: url, html: thread(name) },
    );
  await go('/friends', 'nobody');
  await go('/messages/t/404/', 'ruben');
  await expect.poll(stored).toEqual(['ruben 404']);
  await go('/messages/e2ee/t/606/', 'mirela');
  await expect.poll(stored).toEqual(['ruben 404', 'mirela 606']);
  await go('/friends', 'nobody');
  await expect.poll(stored).toEqual(['ruben 404', 'mirela 606', 'none']);
});

test('a tab that leaves its inbox is forgotten, one that comes back is told anew', async ({
  openTab,
  stored,
}) => {
  const tab = await openTab({
    'https://www.messenger.com/t/101/': thread('isolde'),
    'https://example.com/': 'elsewhere',
  });
  await expect.poll(stored).toEqual(['isolde 101']);
  await tab.goto('https://example.com/');
  await expect.poll(stored).toEqual(['isolde 101', 'forgotten']);
  await tab.goBack();
  await expect.poll(stored).toEqual(['isolde 101', 'forgotten', 'isolde 101']);
  await tab.close();
  await expect.poll(stored).toEqual(['isolde 101', 'forgotten', 'isolde 101', 'forgotten']);
});

test('an inbox in a frame of another page tells nothing', async ({ openTab, stored }) => {
  const tab = await openTab({
    'https://www.messenger.com/t/101/': thread('isolde', `<iframe src="${WHATSAPP}"></iframe>`),
    [WHATSAPP]: await saved(),
  });
  await expect(tab.frameLocator('iframe').locator('#main')).toBeVisible();
  await expect.poll(stored).toEqual(['isolde 101']);
  await tab.evaluate(() => history.pushState({}, '', '/t/202/'));
  await expect.poll(stored).toEqual(['isolde 101', 'isolde 202']);
});
