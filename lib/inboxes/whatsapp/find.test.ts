// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allBeside, among, newestParts } from '@/lib/inboxes/whatsapp/find';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

const PAGE = page(`<div id="app" data-x>
  <div id="side"><i id="a" data-x></i><div id="pane-side" data-x><i data-x></i></div></div>
  <div id="main"><header id="b" data-x><i id="c" data-x></i></header>
    <div data-testid="conversation-panel-messages">
      <div role="application"><div role="row" data-x></div></div><i id="d" data-x></i>
    </div>
  </div>
  <div id="e" data-x><div id="pane-side"><i id="f" data-x></i></div></div>
</div>`);

test('all of the page is looked through in its order, but for the list of chats and the messages', () => {
  expect(ids(allBeside(PAGE, '[data-x]'))).toEqual(['app', 'a', 'b', 'c', 'd', 'e', 'f']);
  expect(ids(allBeside(PAGE, '#main [data-x]'))).toEqual(['b', 'c', 'd']);
  expect(allBeside(PAGE, '[data-y]')).toEqual([]);
});

test('a page without list or messages is looked through as a whole', () => {
  expect(ids(allBeside(page('<p id="a"></p><p><b id="b"></b></p>'), '[id]'))).toEqual(['a', 'b']);
});

const row = (id: number) => `<div role="row"><div data-id="${id}" id="r${id}"></div></div>`;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => row(from + index)).join('');
const chat = (html: string) =>
  page(`<div id="main"><div><i data-id="no row"></i></div>
    <div data-testid="conversation-panel-messages"><div role="application">${html}</div></div></div>`);

test.each([
  ['beside each other', rows(0, 250), 220],
  [
    'by days',
    `<div>${rows(0, 100)}</div><div>${rows(100, 230)}</div><p></p>${rows(230, 250)}`,
    100,
  ],
  ['in one box', `<div>${rows(0, 250)}</div>`, 0],
])('of many rows %s the newest are looked through, in their order', (_, html, first) => {
  const found = ids(among(newestParts(chat(html)), '[data-id]'));
  expect(found.slice(-2)).toEqual(['r248', 'r249']);
  expect(found[0]).toBe(`r${first}`);
});

test('rows are looked for in all of the conversation where they are not in their place', () => {
  const moved = page(`<div id="main"><div role="application"></div><div>${rows(0, 3)}</div></div>`);
  expect(ids(among(newestParts(moved), '[data-id]'))).toEqual(['r0', 'r1', 'r2']);
});
