import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTypedSearches } from '@/lib/chats/typed-searches';

beforeEach(() => fakeBrowser.reset());

const ADA = { orgId: '00D1', userId: '0051' };
const BO = { orgId: '00D1', userId: '0052' };

test('what is typed is known at once, and to a panel that is opened later', async () => {
  const searches = await openTypedSearches(ADA, 3);
  searches.keep('whatsapp:1', 'Lin');
  searches.keep('whatsapp:2', 'Tha');
  searches.keep('whatsapp:1', 'Lindi');
  expect(searches.of('whatsapp:1')).toBe('Lindi');
  const later = await openTypedSearches(ADA, 3);
  expect(later.of('whatsapp:1')).toBe('Lindi');
  expect(later.of('whatsapp:2')).toBe('Tha');
  later.keep('whatsapp:2', '');
  expect((await openTypedSearches(ADA, 3)).of('whatsapp:2')).toBe('');
});

test('another window and another user know nothing of it', async () => {
  (await openTypedSearches(ADA, 3)).keep('whatsapp:1', 'Lin');
  expect((await openTypedSearches(ADA, 4)).of('whatsapp:1')).toBe('');
  expect((await openTypedSearches(BO, 3)).of('whatsapp:1')).toBe('');
});

test('of very many the oldest is forgotten', async () => {
  const searches = await openTypedSearches(ADA, 3);
  searches.keep('first', 'a');
  searches.keep('second', 'b');
  for (let at = 0; at < 98; at += 1) searches.keep(`other ${at}`, 'c');
  searches.keep('first', 'a2');
  searches.keep('last', 'd');
  const later = await openTypedSearches(ADA, 3);
  expect([later.of('first'), later.of('second'), later.of('last')]).toEqual(['a2', '', 'd']);
});

test('what is stored and can’t be read counts as nothing', async () => {
  await browser.storage.session.set({ 'searches:00D1:0051:3': { 'whatsapp:1': 'Lin' } });
  expect((await openTypedSearches(ADA, 3)).of('whatsapp:1')).toBe('');
});
