import { expect, test } from 'vitest';
import { isAsk } from '@/lib/chats/is-ask';
import { askSchema } from '@/lib/chats/protocol';

const CHAT = { type: 'ask-chat' };
const MESSAGES = {
  type: 'ask-messages',
  limit: 20,
  now: '2026-09-14T17:00',
  locale: 'en-US',
  timeZone: 'Europe/Lisbon',
};

test('all asks', () => {
  expect([CHAT, { type: 'ask-diagnosis' }, MESSAGES].map(isAsk)).toEqual([true, true, true]);
});

const changed: unknown[] = [
  { ...MESSAGES, limit: 1 },
  { ...MESSAGES, limit: 100 },
  { ...MESSAGES, limit: 0 },
  { ...MESSAGES, limit: 101 },
  { ...MESSAGES, limit: 1.5 },
  { ...MESSAGES, limit: '20' },
  { ...MESSAGES, limit: Number.NaN },
  { ...MESSAGES, now: '2026-09-14' },
  { ...MESSAGES, now: '2026-09-14T17:00Z' },
  { ...MESSAGES, now: null },
  { ...MESSAGES, locale: 'e' },
  { ...MESSAGES, locale: 'x'.repeat(35) },
  { ...MESSAGES, locale: 'x'.repeat(36) },
  { ...MESSAGES, timeZone: '' },
  { ...MESSAGES, timeZone: 'x'.repeat(64) },
  { ...MESSAGES, timeZone: 'x'.repeat(65) },
  { ...MESSAGES, more: true },
  { ...MESSAGES, type: 'ask-chat' },
  { type: 'ask-messages' },
  { type: 'ask-diagnosis', limit: 5 },
  { ...CHAT, limit: 5 },
  { ...CHAT, limit: undefined },
  { type: 'ask-chat ' },
  { type: ['ask-chat'] },
  {},
  [],
  [CHAT],
  null,
  undefined,
  'ask-chat',
  7,
];

test.each(changed.map((message) => [message]))('%j, as the schema says', (message) => {
  expect(isAsk(message)).toBe(askSchema.safeParse(message).success);
});

test('the cases are of both kinds', () => {
  const accepted = changed.filter((message) => isAsk(message)).length;
  expect(accepted).toBeGreaterThan(3);
  expect(accepted).toBeLessThan(changed.length - 3);
});
