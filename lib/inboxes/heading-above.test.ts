// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { headingAbove, titleText } from '@/lib/inboxes/heading-above';

function title(markup: string): string | null {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const log = page.getElementById('log');
  if (!log) throw new Error('The page has no messages.');
  return titleText(headingAbove(log, '.list'));
}

const LOG = '<div id="log"><h3>A heading in a message</h3></div>';

test.each([
  ['the name above the messages', `<header><h2>Ana</h2></header>${LOG}`, 'Ana'],
  ['a heading by its role', `<div><div role="heading">Ana</div></div>${LOG}`, 'Ana'],
  ['the first of two', `<div><h4>Ana</h4><h6>Last seen</h6></div>${LOG}`, 'Ana'],
  ['the nearest part that has any', `<h1>Site</h1><div><h5>Ana</h5><div>${LOG}</div></div>`, 'Ana'],
  ['a right-to-left name, without its marks', `<h2>\u200f\u202bליאור\u202c</h2>${LOG}`, 'ליאור'],
  ['emoji that are pictures', `<h2>Ana <img alt="🌿"></h2>${LOG}`, 'Ana 🌿'],
  ['none that nobody sees', `<h2 class="visually-hidden">Messages</h2><h2>Ana</h2>${LOG}`, 'Ana'],
  ['none without text', `<h2><svg><title>Icon</title></svg></h2><h3>Ana</h3>${LOG}`, 'Ana'],
  ['none below the messages', `${LOG}<h2>Notes</h2>`, null],
])('%s', (_, inside, name) => {
  expect(title(`<main><section>${inside}</section></main>`)).toBe(name);
});

test.each([
  ['of the list', `<div class="list"><h2>Bo</h2></div><section>${LOG}</section>`],
  ['beside the list', `<h2>Chats</h2><div class="list"></div><section>${LOG}</section>`],
])('a heading %s is no title', (_, inside) => {
  expect(title(`<main>${inside}</main>`)).toBeNull();
});

test('a heading outside of the main part is the site’s', () => {
  expect(title(`<h1>Messages</h1><main>${LOG}</main>`)).toBeNull();
  expect(title(`<h1>Messages</h1><div>${LOG}</div>`)).toBeNull();
});

test('what looks like the list inside a message ends no search', () => {
  expect(title('<h2>Ana</h2><div><div id="log"><p class="list"></p></div></div>')).toBe(null);
  expect(title('<main><h2>Ana</h2><div id="log"><p class="list"></p></div></main>')).toBe('Ana');
});
