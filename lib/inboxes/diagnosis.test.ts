// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_DIAGNOSIS } from '@/lib/chats/limits';
import { diagnosisSchema } from '@/lib/chats/protocol';
import { diagnose } from '@/lib/inboxes/diagnosis';
import { whatsapp } from '@/lib/inboxes/whatsapp';

const UNREADABLE = { state: 'unreadable' } as const;
const AT = 'https://web.whatsapp.com/';

function diagnosisOf(html: string, url = AT, reading: Parameters<typeof diagnose>[2] = UNREADABLE) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return diagnose(whatsapp, { document, location: new URL(url) }, reading);
}

test('what the selectors match, and how the page is nested', () => {
  const html = `<html lang="pt-BR" dir="ltr"><body><div><div id="app"><div id="main">
    <header data-testid="conversation-header"><span dir="auto" title="Ana">Ana</span></header>
    <div role="application"><div role="row" data-testid="conv-msg-3EB0AA" data-id="3EB0AA"></div>
    <div role="row" data-testid="conv-msg-3EB0BB" data-id="3EB0BB"></div></div></div></div></div>`;
  const [head, body] = diagnosisOf(html).split('\n\n');
  expect(head?.split('\n')).toEqual([
    'inbox whatsapp: unreadable',
    'address web.whatsapp.com/',
    'language pt-BR direction ltr',
    'main: 1',
    'header: 1',
    'title: 0',
    'conversation: 1',
    'rows: 2',
    'stamp: 0',
    'bubble: 0',
    'text: 0',
    'drawer: 0',
    'drawerName: 0',
  ]);
  expect(body?.split('\n')).toEqual([
    'body > div > div#app > div#main (2)',
    ' header[testid conversation-header] > span{dir title}"',
    ' div[application] (2)',
    '  2x div[row][testid #-msg-#]{data-id}',
  ]);
});

test('an open shadow root is looked into', () => {
  const outer = document.createElement('section');
  document.body.replaceChildren(outer);
  outer.attachShadow({ mode: 'open' }).innerHTML = '<nav><a href="/in/ana">Ana</a></nav><p></p>';
  const diagnosis = diagnose(whatsapp, { document, location: new URL(AT) }, UNREADABLE);
  expect(diagnosis).toContain('body > section shadow (0)\n nav > a{href}"\n p');
});

test.each([
  ['/messages/t/100000000000404/', '/messages/t/#/'],
  ['/messages/e2ee/t/ruben.example?q=Ana', '/messages/e2ee/t/#?#'],
  ['/Ana/9#Ana', '/#/##'],
])('the address %s', (path, shape) => {
  expect(diagnosisOf('', `https://web.whatsapp.com${path}`)).toContain(
    `address web.whatsapp.com${shape}\n`,
  );
});

test('of a chat that was read only which facts there are', () => {
  const chat = { inbox: 'whatsapp', threadId: null, name: 'Ana', phone: '+12025550143' } as const;
  const reading = {
    state: 'open',
    chat: { ...chat, email: null, handle: null, isGroup: false },
  } as const;
  const told = diagnosisOf('', AT, reading);
  expect(told).toContain('whatsapp: open with inbox name phone isGroup\n');
  expect(told).not.toContain('Ana');
});

test('an address of somebody’s own inbox, and a selector that is none', () => {
  const own = { id: 'own-00c0ffee', hosts: ['desk.example'], selectors: { title: '<' } } as const;
  const location = new URL('https://desk.example/chat');
  const told = diagnose(own, { document, location }, UNREADABLE);
  expect(told).toContain('address #/chat\n');
  expect(told).toContain('title: invalid');
  expect(told).not.toContain('desk.example');
});

test('a page without end makes no longer diagnosis, nor does one that is nested without end', () => {
  const wide = Array.from({ length: 400 }, (_, n) => `<p role="row"${' data-x'.repeat(n % 2)}>`);
  const deep = '<div data-a><i></i>'.repeat(3_000);
  for (const html of [wide.join('<b role="grid"></b>').repeat(9), deep]) {
    const told = diagnosisOf(html);
    expect(told.length).toBeLessThanOrEqual(LONGEST_DIAGNOSIS);
    expect(told.split('\n').length).toBeGreaterThan(13);
  }
});

/** What people write and are called, in any script, and what pages make of it. */
const secret = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('-', '_', ' ', ''))
  .map(([around, join]) => `${around}${join}zq7marker${join}${around}`);

const ATTRIBUTES = ['id', 'role', 'data-testid', 'title', 'aria-label', 'href', 'lang', 'dir'];

const node = fc.record({
  tag: fc.constantFrom('div', 'span', 'main', 'header', 'a', 'svg', 'mws-row', 'p'),
  secrets: fc.array(secret, { minLength: ATTRIBUTES.length, maxLength: ATTRIBUTES.length }),
  hasShadow: fc.boolean(),
});

/** A tree of elements, each with secrets in its attributes and its text. */
const page = fc.array(node, { minLength: 1, maxLength: 12 }).map((nodes) => {
  const elements = nodes.map(({ tag, secrets }) => {
    const element = document.createElement(tag);
    for (const [at, name] of ATTRIBUTES.entries()) element.setAttribute(name, secrets[at] ?? '');
    element.append(secrets[0] ?? '');
    return element;
  });
  const holders = elements.map((element, at) =>
    nodes[at]?.hasShadow && element.localName === 'div'
      ? element.attachShadow({ mode: 'open' })
      : element,
  );
  for (const [at, element] of elements.entries()) holders[Math.ceil(at / 2) - 1]?.append(element);
  return elements[0] ?? document.createElement('p');
});

test('nothing that anybody wrote or is called is in a diagnosis', () => {
  fc.assert(
    fc.property(page, secret, (root, name) => {
      document.body.replaceChildren(root);
      document.documentElement.lang = name;
      document.documentElement.dir = name;
      const location = new URL(`https://web.whatsapp.com/${name}?${name}#${name}`);
      const told = diagnose(whatsapp, { document, location }, UNREADABLE);
      expect(told).not.toContain('marker');
      expect(diagnosisSchema.safeParse({ diagnosis: told }).success).toBe(true);
    }),
  );
});
