import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { NOBODY, type Person } from '@/components/find-person';
import { nameOf, typedIn } from '@/components/waiting/typed-in';
import { newVisit } from '@/lib/chats/chat';

const INGRID = 'whatsapp:4791234567@c.us';
const CIDINHA = 'whatsapp:559281603300@c.us';
const TYPED = { place: 'record:Contact:003A', recordId: '003A' };

let queries: QueryClient;

/** The panel has found who this chat is with. */
function found(chat: string, id: string, name: string): void {
  const record = { sobject: 'Contact', id, fields: { Name: name }, labels: {} };
  const person: Person = { ...NOBODY, link: { record, at: 0 } };
  queries.setQueryData(['person', '00D', '005', 'mark', chat, null, null], person);
}

beforeEach(() => {
  queries = new QueryClient();
  found(INGRID, '003A', 'Ingrid');
});

test.each([
  ['another, whose person is not the record', () => found(CIDINHA, '003B', 'Cidinha'), INGRID],
  ['another, whose person is still looked for', () => undefined, INGRID],
])('what is typed into a record, with a chat in sight that is %s', (_, prepare, expected) => {
  prepare();
  expect(typedIn(TYPED, CIDINHA, queries)).toBe(expected);
});

test('a record that several chats show is typed in the one in sight', () => {
  found('messenger:100', '003A', 'Ingrid');
  expect(typedIn(TYPED, INGRID, queries)).toBe(INGRID);
  expect(typedIn(TYPED, 'messenger:100', queries)).toBe('messenger:100');
});

test('a record that no chat shows is typed in the chat in sight', () => {
  expect(typedIn({ place: 'record:Contact:003C', recordId: '003C' }, CIDINHA, queries)).toBe(
    CIDINHA,
  );
  expect(nameOf(queries, '003C')).toBeNull();
  expect(nameOf(queries, '003A')).toBe('Ingrid');
});

test('a form is typed in the chat that its place names', () => {
  const form = { place: `form:Lead:${INGRID}`, recordId: null };
  expect(typedIn(form, CIDINHA, queries)).toBe(INGRID);
  const nobodys = { place: `form:Lead:${newVisit()}`, recordId: null };
  expect(typedIn(nobodys, CIDINHA, queries)).toBeNull();
});
