// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { messageSchema } from '@/lib/chats/message';
import { telegram } from '@/lib/inboxes/telegram';
import { kBubble, kChat, kPage, kText } from '@/lib/inboxes/telegram/k-page';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };
const messages = (bubbles: string, chat = {}) =>
  telegram
    .readMessages(kPage(kChat({ ...chat, bubbles })), OPTIONS)
    .map((message) => messageSchema.parse(message));

test('a text without what stands around it', () => {
  const reply = `<div class="reply"><div class="reply-title"><span class="peer-title">You</span></div>
    <div class="reply-subtitle"><span class="translatable-message">quoted</span></div></div>`;
  const web = '<a class="webpage quote-like"><div class="web-title">Preview</div></a>';
  const reactions = '<reactions-element class="reactions">👍 3</reactions-element>';
  const body = `<div class="message">${reactions}<span class="translatable-message">Taking <img class="emoji" alt="🎉"> it<br>now</span>${web}<span class="time">12:08</span></div>`;
  const older = `<div class="message">Plain ${web}<span class="time">12:08</span>${reactions}</div>`;
  const bubbles = kBubble(reply + body) + kBubble(reply + older, { out: true });
  expect(messages(bubbles)).toEqual([
    {
      kind: 'text',
      author: 'contact',
      sender: 'Ana',
      text: 'Taking 🎉 it\nnow',
      time: '2026-09-14T12:01',
    },
    { kind: 'text', author: 'agent', sender: null, text: 'Plain', time: '2026-09-14T12:01' },
  ]);
});

test('service rows, dates and another chat’s bubbles are no messages', () => {
  const service = kBubble('<div class="service-msg">Ana joined</div>', { classes: 'service' });
  const stale = kBubble(kText('from Bo'), { id: '5550001' });
  expect(messages(service + stale + kBubble(kText('hi')))).toMatchObject([{ text: 'hi' }]);
  const page = kPage(kChat({ bubbles: stale + kBubble(kText('hi')) }));
  expect(telegram.messageIds(page)).toEqual(['5550001 7', '4410001 7']);
});

test('media, its caption, an album, documents, and emoji alone', () => {
  const bubbles = [
    kBubble('<div class="attachment"></div>', { classes: 'photo' }),
    kBubble(`<div class="attachment"></div>${kText('the kiln')}`, { classes: 'photo is-album' }),
    kBubble('<audio-element>0:12</audio-element>', { classes: 'voice-message' }),
    kBubble(
      '<div class="message"><div class="document-wrapper"><div class="document">a.pdf</div><div class="document-message">see p. 2</div></div></div>',
      { classes: 'document-message' },
    ),
    kBubble(
      '<div class="attachment"><img class="emoji" alt="😀"></div><span class="time">1</span>',
      { classes: 'emoji-big' },
    ),
    kBubble('<div data-sticker-emoji="😎"></div>', { classes: 'sticker' }),
  ];
  expect(messages(bubbles.join('')).map(({ kind, text }) => [kind, text])).toEqual([
    ['image', ''],
    ['text', 'the kiln'],
    ['voice', ''],
    ['text', 'see p. 2'],
    ['text', '😀'],
    ['sticker', ''],
  ]);
});

test('who wrote in a group: the first of a run says so, whoever is passed on does not', () => {
  const id = '-2010001';
  const name =
    '<div class="name colored-name"><span class="peer-title" data-peer-id="1">Bo</span></div>';
  const from =
    '<div class="name"><span class="bubble-name-forwarded">From <span class="peer-title">Zoe</span></span></div>';
  const bubble = (inside: string, classes = '') => kBubble(inside, { id, classes });
  const run =
    `<div class="bubbles-group">${bubble(name + kText('1'))}${bubble(kText('2'))}</div>`.replaceAll(
      '<div class="bubbles-group"><div class="bubble',
      '<div class="bubble',
    );
  const bubbles = `<div class="bubbles-group">${run}</div>${bubble(from + kText('3'), 'forwarded')}`;
  expect(messages(bubbles, { id }).map(({ sender }) => sender)).toEqual(['Bo', 'Bo', null]);
});

test.each([
  ['Asia/Kolkata', '2026-09-14T17:31'],
  ['America/New_York', '2026-09-14T08:01'],
  ['Nowhere/AtAll', '2026-09-14T12:01'],
])('the time of a message where the agent is: %s', (timeZone, time) => {
  const page = kPage(kChat({ bubbles: kBubble(kText('hi')) }));
  expect(telegram.readMessages(page, { ...OPTIONS, timeZone })).toMatchObject([{ time }]);
});
