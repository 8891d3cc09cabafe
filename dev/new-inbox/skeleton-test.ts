import type { NewInbox } from '@/dev/new-inbox/request';

/** A unit test of the inbox, with the traps that each inbox has. */
export function testSource({ id, constant, host }: NewInbox): string {
  return `// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { ${constant} } from '@/lib/inboxes/${id}';

const THREAD = 'https://${host}/chats/4711';

interface Parts {
  title?: string;
  about?: string;
  messages?: string;
}

function page({ title = 'Ida', about = '', messages = '' }: Parts = {}): Document {
  return new DOMParser().parseFromString(
    \`<nav><h2>Chats</h2><a href="/chats/9">Somebody Else +1 202 555 0187</a></nav>
     <main data-pane="conversation"><header><h2>\${title}</h2>\${about}</header>
       <div role="log">\${messages}</div></main>\`,
    'text/html',
  );
}

const said = (text: string, direction = 'in') =>
  \`<div data-message-id="m1" data-direction="\${direction}"><b data-part="sender">Ida</b>
    <p data-part="text">\${text}</p><time datetime="2026-09-14T10:21">10:21</time></div>\`;

function read(document: Document, url = THREAD) {
  return readingSchema.parse(${constant}.read(document, new URL(url)));
}

test('a person: thread by the URL, name and number by the page', () => {
  const about = '<a data-field="phone">+1 202 555 0123</a>';
  expect(read(page({ about }))).toEqual({
    state: 'open',
    chat: {
      inbox: '${id}',
      threadId: '4711',
      name: 'Ida',
      phone: '+1 202 555 0123',
      email: null,
      handle: null,
      isGroup: false,
    },
  });
});

test.each(['https://${host}/', 'https://${host}.evil.example/chats/4711'])(
  'no chat is open at %s',
  (url) => {
    expect(read(page(), url)).toEqual({ state: 'none' });
  },
);

test('a chat without a title can’t be read', () => {
  expect(read(page({ title: ' ' }))).toEqual({ state: 'unreadable' });
});

test('a group has no number', () => {
  const about = '<i data-members="3"></i><a data-field="phone">+1 202 555 0123</a>';
  expect(read(page({ about }))).toMatchObject({ chat: { isGroup: true, phone: null } });
});

test('numbers in the list, the name and messages are nobody’s', () => {
  const document = page({ title: '+1 202 555 0187', messages: said('+1 202 555 0199') });
  expect(read(document)).toMatchObject({ chat: { phone: null, email: null } });
});

test('a name without end is cut', () => {
  const reading = read(page({ title: \`a\${'👍'.repeat(10_000)}\` }));
  expect(reading).toMatchObject({ chat: { name: expect.stringMatching(/^.{150}$/u) } });
});

test('messages, theirs and the agent’s', () => {
  const document = page({ messages: said('Hello<br>there') + said('') + said('Hi', 'out') });
  const options = { limit: 100, now: '2026-09-14T17:00', locale: 'en', timeZone: 'UTC' };
  const time = '2026-09-14T10:21';
  expect(${constant}.readMessages(document, options)).toEqual([
    { kind: 'text', author: 'contact', sender: 'Ida', text: 'Hello\\nthere', time },
    { kind: 'text', author: 'agent', sender: null, text: 'Hi', time },
  ]);
});

test('what is observed: never the list, never the whole body', () => {
  const document = page();
  const nodes = ${constant}.observed(document).map(({ node }) => node);
  expect(nodes).toContain(document.querySelector('main h2'));
  expect(nodes).not.toContain(document.querySelector('nav'));
  const whole = ${constant}.observed(document).filter(({ changes }) => changes.subtree);
  expect(whole.map(({ node }) => node)).not.toContain(document.body);
});
`;
}
