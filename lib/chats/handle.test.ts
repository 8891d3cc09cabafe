import { expect, test } from 'vitest';
import { shownHandle } from '@/lib/chats/handle';

test.each([
  ['telegram', 'yev_marsh', '@yev_marsh'],
  ['instagram', 'wila.zorn', '@wila.zorn'],
  ['telegram', '@yev_marsh', '@yev_marsh'],
  ['linkedin', 'ana-e', 'ana-e'],
  ['telegram', null, null],
] as const)('a handle of %s, %j, is shown as %j', (inbox, handle, shown) => {
  expect(shownHandle({ inbox, handle })).toBe(shown);
});
