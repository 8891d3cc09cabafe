import { beforeEach, expect, test } from 'vitest';
import type { Reading } from '@/lib/chats/chat';
import { createLateFacts, type LateFacts } from '@/lib/inboxes/late-facts';

let late: LateFacts;
beforeEach(() => {
  late = createLateFacts();
});

const open = (name: string, phone: string | null, email: string | null = null): Reading => ({
  state: 'open',
  chat: {
    inbox: 'own-0123abcd',
    threadId: `/chats/${name}`,
    name,
    phone,
    email,
    handle: null,
    isGroup: false,
  },
});

/** What is told of the person when the page shows this: phone, e-mail. */
function tell(shown: Reading): (string | null)[] {
  const told = late.doubt(shown);
  late.told(shown);
  return told.state === 'open' ? [told.chat.phone, told.chat.email] : [];
}

const ANA = '+49 171 5550123';
const BO = '+49 171 5550999';

test('what is shown with the first chat is that person’s', () => {
  expect(tell(open('Ana', ANA, 'ana@example.no'))).toEqual([ANA, 'ana@example.no']);
});

test('a number that stays when the name changes is not the next person’s, however long it stays', () => {
  tell(open('Ana', ANA, 'ana@example.no'));
  expect(tell(open('Bo', ANA, 'ana@example.no'))).toEqual([null, null]);
  expect(tell(open('Bo', ANA, 'bo@example.no'))).toEqual([null, 'bo@example.no']);
  expect(tell(open('Bo', BO, 'bo@example.no'))).toEqual([BO, 'bo@example.no']);
});

test('it is not the one’s after that either', () => {
  tell(open('Ana', ANA));
  tell(open('Bo', ANA));
  expect(tell(open('Cy', ANA))).toEqual([null, null]);
  late.told({ state: 'none' });
  expect(tell(open('Di', ANA))).toEqual([null, null]);
});

test('a number that went and came back is the person’s', () => {
  tell(open('Ana', ANA));
  tell(open('Bo', ANA));
  expect(late.doubt(open('Bo', null))).toEqual(open('Bo', null));
  expect(tell(open('Bo', ANA))).toEqual([ANA, null]);
});

test('somebody whose number it is known to be has it at once when they are come back to', () => {
  tell(open('Ana', ANA));
  tell(open('Bo', ANA));
  expect(tell(open('Ana', ANA))).toEqual([ANA, null]);
});

test('a number that changed with the name is believed', () => {
  tell(open('Ana', ANA));
  expect(tell(open('Bo', BO))).toEqual([BO, null]);
  expect(tell(open('Ana', ANA))).toEqual([ANA, null]);
});
