// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inboxOfHost } from '@/lib/inboxes/inbox-of-host';
import { optionalInboxes } from '@/lib/inboxes/optional-registry';
import { inboxes } from '@/lib/inboxes/registry';
import { compare } from '@/tests/inboxes/compare';
import { WHOLLY_READ } from '@/tests/inboxes/expected';
import { fixturePages, furtherPages } from '@/tests/inboxes/fixture';
import type { Expectation } from '@/tests/inboxes/page';

const copied = await fixturePages();
const pages = [...copied, ...(await furtherPages())];

function inboxOfUrl(url: string) {
  const { hostname } = new URL(url);
  return inboxOfHost(hostname, [...inboxes, ...optionalInboxes]);
}

/** What Threadside reads in a document, with `claim` as the page's own scripts would give it. */
function read(load: () => Document, expected: Expectation, claim: string | null) {
  const inbox = inboxOfUrl(expected.url);
  if (!inbox) throw new Error(`No inbox at ${expected.url}`);
  const document = load();
  const options = {
    limit: 100,
    now: expected.now ?? '2026-11-21T10:00',
    locale: expected.locale ?? 'en-US',
    timeZone: expected.timezone ?? 'UTC',
  };
  return {
    reading: inbox.read(document, new URL(expected.url), { claim }),
    messages: inbox.readMessages(document, options),
  };
}

const RIGHT = { identity: [], messages: [] };

test('every page that is to be read is there', () => {
  expect(copied.map(({ name }) => name)).toEqual(WHOLLY_READ);
});

test.each(pages)('$name, by its markup alone', ({ load, expected }) => {
  const { mainWorld: _, ...byMarkup } = expected;
  expect(compare(byMarkup, read(load, expected, null))).toEqual(RIGHT);
});

test.each(pages.filter(({ expected }) => expected.mainWorld))(
  '$name, with the address that its properties give',
  ({ load, expected }) => {
    const claim = expected.mainWorld?.threadId ?? null;
    expect(compare(expected, read(load, expected, claim))).toEqual(RIGHT);
  },
);

test.each(pages)('$name is not changed by being read', ({ load, expected }) => {
  const inbox = inboxOfUrl(expected.url);
  const document = load();
  const before = document.documentElement.outerHTML;
  inbox?.read(document, new URL(expected.url));
  inbox?.readMessages(document, {
    limit: 9,
    now: '2026-11-21T10:00',
    locale: 'en',
    timeZone: 'UTC',
  });
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(pages)('$name: the limit keeps the newest', ({ load, expected }) => {
  const options = { now: '2026-11-21T10:00', locale: 'en', timeZone: 'UTC' };
  const inbox = inboxOfUrl(expected.url);
  const all = inbox?.readMessages(load(), { ...options, limit: 100 });
  expect(inbox?.readMessages(load(), { ...options, limit: 2 })).toEqual(all?.slice(-2));
});
