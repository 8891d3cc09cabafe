// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { messageSchema } from '@/lib/chats/message';
import { messenger } from '@/lib/inboxes/messenger';
import { whatsapp } from '@/lib/inboxes/whatsapp';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en', timeZone: 'UTC' };
const SIDES = [
  [whatsapp, 'https://web.whatsapp.com/', 'main'],
  [messenger, 'https://www.messenger.com/t/101/', ''],
] as const;

/** A page of either inbox whose chat and one message are called, and say, `name`. */
function pageOf(name: Node, id: string): Document {
  const page = document.implementation.createHTMLDocument();
  const main = page.createElement('div');
  if (id) main.id = id;
  main.setAttribute('role', 'main');
  main.innerHTML = `<header><h2><span dir="auto"></span></h2></header>
    <div role="log"><div role="row"><div data-message-id="m" data-testid="msg-container"><span
    data-icon="tail-in"></span><div data-pre-plain-text="[1:00, 1/1/2026] X: " dir="auto"><span
    data-testid="selectable-text"></span></div></div></div></div>`;
  for (const holder of main.querySelectorAll('h2 span, [data-testid="selectable-text"]')) {
    holder.append(name.cloneNode(true));
  }
  page.body.append(main);
  return page;
}

const text = (words: string) => document.createTextNode(words);

function deep(): Node {
  const fragment = document.createDocumentFragment();
  for (let count = 0; count < 1_000; count++) fragment.append(document.createElement('b'), 'x');
  return fragment;
}

test.each([
  ['markup', text('<img src=x onerror=alert(1)>'), /^<img src=x onerror=alert\(1\)>$/],
  ['control characters', text('A\u0000n\u0007a\u202e'), /^Ana$/],
  ['halves of surrogate pairs', text('A\ud800n\udc00a'), /^Ana$/],
  ['a name without end', text('x'.repeat(300_000)), /^x{300}$/],
  ['thousands of nodes', deep(), /^x{1,300}$/],
])('%s as name and text give a chat and messages of the form', (_, name, expected) => {
  for (const [inbox, url, id] of SIDES) {
    const page = pageOf(name, id);
    const reading = readingSchema.parse(inbox.read(page, new URL(url)));
    expect(reading.state === 'open' && reading.chat.name).toMatch(expected);
    for (const message of inbox.readMessages(page, OPTIONS)) {
      expect(messageSchema.safeParse(message).success).toBe(true);
    }
  }
});
