import { expect, test } from 'vitest';
import type { Reading } from '@/lib/chats/chat';
import { createLeftovers } from '@/lib/inboxes/leftovers';

const chat = (
  name: string | null,
  threadId: string | null,
  phone: string | null = null,
): Reading => ({
  state: 'open',
  chat: { inbox: 'whatsapp', threadId, name, phone, email: null, handle: null, isGroup: false },
});
const ANA = chat('Ana', '12025550143@c.us');
const BO = chat('Bo', '33536490655@c.us');

/** Whether messages are left over, once `before` with `a1` and `a2` was followed by `now`. */
function after(before: Reading, now: Reading) {
  const leftovers = createLeftovers();
  leftovers.told(null, before);
  leftovers.areAmong(['a1', 'a2']);
  leftovers.told(before, now);
  return leftovers;
}

test('the former chat’s messages are left over until others come', () => {
  const leftovers = after(ANA, BO);
  expect(leftovers.areAmong(['a2', 'a3'])).toBe(true);
  expect(leftovers.areAmong(['b1'])).toBe(false);
});

test('back in the former chat its messages are its own', () => {
  const leftovers = after(ANA, BO);
  expect(leftovers.areAmong(['a1', 'a2'])).toBe(true);
  leftovers.told(BO, ANA);
  expect(leftovers.areAmong(['a1', 'a2'])).toBe(false);
});

test('of a chat that was passed in a hurry nothing is left, but of the one before it', () => {
  const leftovers = after(ANA, BO);
  expect(leftovers.areAmong(['a1', 'a2'])).toBe(true);
  const cy = chat('Cy', '27825550147@c.us');
  leftovers.told(BO, cy);
  expect(leftovers.areAmong(['a1', 'a2'])).toBe(true);
  leftovers.told(cy, ANA);
  expect(leftovers.areAmong(['a1', 'a2'])).toBe(false);
});

test.each([
  ['its number is learnt', ANA, chat('Ana', '12025550143@c.us', '+12025550143')],
  ['it is renamed', ANA, chat('Ana B', '12025550143@c.us')],
  ['its address comes late', chat('Ana', null), ANA],
])('a chat keeps its messages when %s', (_, before, now) => {
  expect(after(before, now).areAmong(['a1', 'a2'])).toBe(false);
});

test.each([
  ['a namesake', ANA, chat('Ana', '104857600001234@lid')],
  ['somebody without an address', ANA, chat('Bo', null)],
  ['another number', chat(null, null, '+12025550143'), chat(null, null, '+33536490655')],
])('the messages before %s are another’s', (_, before, now) => {
  expect(after(before, now).areAmong(['a1', 'a2'])).toBe(true);
});
