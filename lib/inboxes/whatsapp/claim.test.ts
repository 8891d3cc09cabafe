// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { askPage } from '@/lib/inboxes/whatsapp/claim';
import { ANSWER_EVENT, ASK_EVENT } from '@/lib/inboxes/whatsapp/claim-events';

const JID = '12025550143@c.us';
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

/** A script of the page that answers each ask with what `answer` makes of the nonce. */
function pageAnswers(answer: (nonce: string) => unknown): void {
  document.addEventListener(
    ASK_EVENT,
    (event) => {
      const nonce: unknown = event instanceof CustomEvent ? event.detail : null;
      const detail = answer(String(nonce));
      document.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
    },
    { signal: life.signal },
  );
}

test('the answer to this ask', () => {
  pageAnswers((nonce) => JSON.stringify({ nonce, jid: JID }));
  expect(askPage(document)).toBe(JID);
});

test('nobody answers', () => {
  expect(askPage(document)).toBeNull();
});

test.each([
  ['to another ask', () => JSON.stringify({ nonce: 'guess', jid: JID })],
  ['of no address', (nonce: string) => JSON.stringify({ nonce, jid: 'Delphine' })],
  ['of null', (nonce: string) => JSON.stringify({ nonce, jid: null })],
  ['with more in it', (nonce: string) => JSON.stringify({ nonce, jid: JID, phone: '+1' })],
  ['that is an object', (nonce: string) => ({ nonce, jid: JID })],
  ['that is not JSON', () => '{"nonce":'],
  ['that is JSON of null', () => 'null'],
  ['that is endless', (nonce: string) => JSON.stringify({ nonce, jid: JID }) + ' '.repeat(9999)],
])('an answer %s does not count', (_, answer) => {
  pageAnswers(answer);
  expect(askPage(document)).toBeNull();
});

test('answers nobody asked for, before and after, do not count', () => {
  document.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: JSON.stringify({ jid: JID }) }));
  expect(askPage(document)).toBeNull();
});

test('each ask has a nonce of its own', () => {
  const nonces: string[] = [];
  pageAnswers((nonce) => nonces.push(nonce));
  askPage(document);
  askPage(document);
  expect(new Set(nonces).size).toBe(2);
});
