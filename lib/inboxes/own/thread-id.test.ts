import { expect, test } from 'vitest';
import { threadIdOf } from '@/lib/inboxes/own/thread-id';

const id = (path: string, title = 'Ana') =>
  threadIdOf(new URL(`https://desk.example.com${path}`), title);

test.each([
  ['/conversations/4711', '/conversations/4711 Ana'],
  ['/app/accounts/1/inbox/2/conversations/42/', '/app/accounts/1/inbox/2/conversations/42 Ana'],
  ['/chats/anna', '/chats/anna Ana'],
  ['/inbox?chat=anna', '/inbox?chat=anna Ana'],
  ['/inbox?b=2&a=1&utm_source=x&token=9f3', '/inbox?a=1&b=2 Ana'],
  ['/#/chats/x9?tab=details', '#/chats/x9 Ana'],
  ['/#@anna', '#@anna Ana'],
  ['/c/5f2d9c1e-7a', '/c/5f2d9c1e-7a Ana'],
])('%s names a chat', (path, expected) => {
  expect(id(path)).toBe(expected);
});

test.each([
  '/',
  '',
  '/inbox',
  '/inbox/all',
  '/inbox/unassigned?view=open',
  '/v2/chats',
  '/chats/contacts',
  '/#/inbox',
  '/#inbox',
  '/chats?session=8271&utm_id=5',
])('%s names none', (path) => {
  expect(id(path)).toBeNull();
});

test('two people at one address are two chats', () => {
  expect(id('/team/7/inbox', 'Ana')).not.toBe(id('/team/7/inbox', 'Bo'));
});

test('an address too long to be kept whole is not kept in part', () => {
  expect(id(`/chats/${'9'.repeat(300)}`)).toBeNull();
});
