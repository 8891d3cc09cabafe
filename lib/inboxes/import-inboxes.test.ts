import { expect, test } from 'vitest';
import { importedInboxes, lossesBy } from '@/lib/inboxes/import-inboxes';
import { DEFAULT_INBOX_SETTINGS, type InboxSettings, type OwnInbox } from '@/lib/settings/inboxes';

const own = (digit: string, host: string): OwnInbox => ({
  id: `own-${digit.repeat(8)}`,
  label: host,
  host,
  selectors: { title: 'h1' },
});
const inboxes = (change: Partial<InboxSettings>) => ({ ...DEFAULT_INBOX_SETTINGS, ...change });
const A = own('a', 'a.example.com');
const B = own('b', 'b.example.com');

test('a described inbox at a host that is known here keeps the id that chats were linked under', () => {
  const file = inboxes({ own: [own('c', A.host), B], off: [own('c', '').id, 'messenger'] });
  expect(importedInboxes(file, inboxes({ own: [A] }))).toEqual(
    inboxes({ own: [A, B], off: [A.id, 'messenger'] }),
  );
});

test('ids that changed hosts don’t meet', () => {
  const file = inboxes({ own: [own('a', 'x.example.com'), own('b', A.host)] });
  expect(importedInboxes(file, inboxes({ own: [A] })).own).toEqual(file.own);
});

test('what would go or change is told, and what stays is not', () => {
  const here = inboxes({
    own: [A, B, own('d', 'd.example.com')],
    corrections: { whatsapp: { title: 'h1' }, line: { title: 'h2' }, telegram: { title: 'h3' } },
  });
  const file = inboxes({
    own: [
      { ...A, selectors: { title: 'h1' } },
      { ...own('c', B.host), selectors: { title: 'h4' } },
    ],
    corrections: { whatsapp: { title: 'h1' }, line: { title: 'h2', phone: 'a' } },
  });
  expect(lossesBy(file, here)).toEqual([
    { of: 'own', own: B, becomes: 'another' },
    { of: 'own', own: own('d', 'd.example.com'), becomes: 'gone' },
    { of: 'correction', inbox: 'line', becomes: 'another' },
    { of: 'correction', inbox: 'telegram', becomes: 'gone' },
  ]);
  expect(lossesBy(here, here)).toEqual([]);
  expect(lossesBy(file, DEFAULT_INBOX_SETTINGS)).toEqual([]);
});
