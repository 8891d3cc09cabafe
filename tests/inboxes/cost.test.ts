// @vitest-environment jsdom
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { inboxOfHost } from '@/lib/inboxes/inbox-of-host';
import { optionalInboxes } from '@/lib/inboxes/optional-registry';
import { inboxes } from '@/lib/inboxes/registry';
import { fixturePages, furtherPages } from '@/tests/inboxes/fixture';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What runs in pages, by its path: source without tests. */
async function contentCode(): Promise<{ file: string; text: string }[]> {
  const files = await readdir(path.join(ROOT, 'lib/inboxes'), { recursive: true });
  const scripts = (await readdir(path.join(ROOT, 'entrypoints'))).filter((file) =>
    file.endsWith('.content.ts'),
  );
  const code = [
    ...files.filter((file) => file.endsWith('.ts')).map((file) => `lib/inboxes/${file}`),
    ...scripts.map((file) => `entrypoints/${file}`),
  ].filter((file) => !file.endsWith('.test.ts') && !file.endsWith('watched-page.ts'));
  return Promise.all(
    code.map(async (file) => ({ file, text: await readFile(path.join(ROOT, file), 'utf8') })),
  );
}

const code = await contentCode();
const filesWith = (pattern: RegExp) =>
  code.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('no text is read in a way that lays the page out', () => {
  expect(code.length).toBeGreaterThan(50);
  expect(filesWith(/\b(?:inner|outer)Text\b/)).toEqual([]);
});

test('no clock that never rests, and one place that observes', () => {
  expect(filesWith(/setInterval\(/)).toEqual([]);
  expect(filesWith(/requestAnimationFrame|requestIdleCallback/)).toEqual([]);
  expect(filesWith(/new (?:Mutation|Resize|Intersection|Performance)Observer/)).toEqual([
    'lib/inboxes/page-changes.ts',
  ]);
});

const pages = [...(await fixturePages()), ...(await furtherPages())].map((page) => {
  const inbox = inboxOfHost(new URL(page.expected.url).hostname, [...inboxes, ...optionalInboxes]);
  if (inbox === null) throw new Error(`No inbox reads ${page.name}`);
  return { ...page, inbox };
});

test.each(pages)('$name: neither the whole page nor its list of chats is observed', (page) => {
  const document = page.load();
  const list = document.querySelector('#pane-side, [role="navigation"]');
  const deep = page.inbox.observed(document).filter(({ changes }) => changes.subtree);
  const holders = deep.map(({ node }) => node);
  expect(holders).not.toContain(document.body);
  expect(holders).not.toContain(document.documentElement);
  expect(holders.filter((node) => list !== null && node.contains(list))).toEqual([]);
});

/** Markup does not tell whether a drawer is open. */
const WITH_DRAWER_ON_THE_CHAT = [
  'whatsapp-business',
  'whatsapp-lid-drawer',
  'whatsapp-lid-hidden',
  'whatsapp-ar-business',
  'whatsapp-leftover-style',
  'whatsapp-username',
];

test('who the chat is with is read without layout, but where a drawer is about that chat', () => {
  const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  const style = vi.spyOn(window, 'getComputedStyle');
  const laidOut = pages
    .filter(({ expected }) => /whatsapp|messenger/.test(expected.channel))
    .filter(({ inbox, load, expected }) => {
      rect.mockClear();
      inbox.read(load(), new URL(expected.url), {});
      return rect.mock.calls.length + style.mock.calls.length > 0;
    });
  expect(laidOut.map(({ name }) => name)).toEqual(WITH_DRAWER_ON_THE_CHAT);
});
