// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMessages } from '@/lib/inboxes/whatsapp/messages';

interface Bubble {
  stamp?: string;
  text?: string;
  mark?: string;
}

const IN = '<i data-icon="tail-in"></i>';
const OUT = '<i data-icon="tail-out"></i>';
const TICK = '<div data-testid="msg-meta"><i data-icon="wds-ic-read"></i></div>';

function row({ stamp, text = 'Hi', mark = '' }: Bubble): string {
  const content = stamp
    ? `<div data-pre-plain-text="${stamp}"><span data-testid="selectable-text">${text}</span>
        <span aria-hidden="true">10:21</span></div>`
    : text;
  return `<div role="row"><div data-id="x">${mark}<div data-testid="msg-container">${content}</div></div></div>`;
}

function messages(bubbles: Bubble[], { lang = 'en', locale = 'en-US' } = {}) {
  const html = `<html lang="${lang}"><div id="main"><header><span dir="auto">Ana</span></header>
    <div role="application">${bubbles.map(row).join('')}</div></div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const now = '2026-09-14T12:00';
  return readMessages(document, { limit: 100, now, locale, timeZone: 'UTC' });
}

const authors = (bubbles: Bubble[]) => messages(bubbles).map(({ author }) => author);
const times = (stamps: string[], options = {}) =>
  messages(
    stamps.map((stamp) => ({ stamp: `[${stamp}] Ana: ` })),
    options,
  ).map(({ time }) => time);

const ana = '[10:21, 14/09/2026] Ana: ';
const me = '[10:22, 14/09/2026] Marisol: ';

test('only the first bubble of a run is marked: the others go by name', () => {
  const bubbles = [
    { stamp: ana, mark: IN },
    { stamp: ana },
    { stamp: me, mark: OUT },
    { stamp: me },
    { stamp: ana },
  ];
  expect(authors(bubbles)).toEqual(['contact', 'contact', 'agent', 'agent', 'contact']);
});

test('ticks mark the agent’s own', () => {
  expect(authors([{ stamp: me, mark: TICK }, { stamp: me }])).toEqual(['agent', 'agent']);
});

test('the hidden label does in any language', () => {
  const labelled = (label: string, stamp: string) =>
    `<span aria-label="${label}:"></span><div data-pre-plain-text="${stamp}">
      <span data-testid="selectable-text">Hi</span></div>`;
  const bubbles = [
    { text: labelled('أنت', me) },
    { text: labelled('Bo', '[10:21, 14/09/2026] Bo: ') },
  ];
  expect(authors(bubbles)).toEqual(['agent', 'contact']);
});

test('agent and contact of one name are told by their marks', () => {
  const bubbles = [{ stamp: ana, mark: IN }, { stamp: ana, mark: OUT }, { stamp: ana }];
  expect(authors(bubbles)).toEqual(['contact', 'agent', 'agent']);
});

test('nobody’s message is given to somebody', () => {
  expect(authors([{ stamp: me }])).toEqual([]);
});

test('what a deleted message and a system row say is not read', () => {
  const deleted = { text: '<i data-icon="recalled"></i><span dir="auto">Deleted</span>', mark: IN };
  const system = { text: '<span dir="auto">Messages are encrypted</span>' };
  expect(messages([deleted, system])).toEqual([]);
});

test('media has a kind and no text', () => {
  const [image] = messages([{ text: '<div data-testid="image-thumb"></div>', mark: OUT }]);
  expect(image).toEqual({ kind: 'image', author: 'agent', sender: null, text: '', time: null });
});

test('a quoted text is not part of the one that quotes it', () => {
  const quote =
    '<div data-testid="quoted-message"><span data-testid="selectable-text">old</span></div>';
  const stamped = `<div data-pre-plain-text="${ana}">${quote}<span data-testid="selectable-text">new</span></div>`;
  expect(messages([{ text: stamped, mark: IN }]).map(({ text }) => text)).toEqual(['new']);
});

test('text without its test id, with an emoji and a line break', () => {
  const stamped = `<div data-pre-plain-text="${ana}"><span dir="ltr">Yes <img alt="👍"><br>two</span></div>`;
  expect(messages([{ text: stamped, mark: IN }])[0]?.text).toBe('Yes 👍\ntwo');
});

test('a name its owner chose comes without its mark', () => {
  expect(messages([{ stamp: '[10:21, 14/09/2026] ~Rune: ', mark: IN }])[0]?.sender).toBe('Rune');
});

test('times of many spellings', () => {
  expect(times(['10:21 AM, 9/14/2026', '12:05 PM, 9/14/2026'])).toEqual([
    '2026-09-14T10:21',
    '2026-09-14T12:05',
  ]);
  expect(times(['10:21, 14.09.2026'])).toEqual(['2026-09-14T10:21']);
  expect(times(['오전 10:21, 2026. 9. 14.'], { lang: 'ko' })).toEqual(['2026-09-14T10:21']);
  expect(times(['٩:٠٤ ص، ٢٥‏/٣‏/٢٠٢٦'], { lang: 'ar', locale: 'ar' })).toEqual(['2026-03-25T09:04']);
  expect(times(['14/09/2026, 22:05'])).toEqual(['2026-09-14T22:05']);
});

test('day or month first: another message tells, else the agent’s locale, else the page’s language', () => {
  expect(times(['10:21, 03/04/2026', '10:21, 14/09/2026'])[0]).toBe('2026-04-03T10:21');
  expect(times(['10:21, 03/04/2026'], { locale: 'en-GB' })).toEqual(['2026-04-03T10:21']);
  expect(times(['10:21, 03/04/2026'], { locale: 'en-US' })).toEqual(['2026-03-04T10:21']);
  expect(times(['10:21, 03/04/2026'], { lang: 'fr', locale: 'en-US' })).toEqual([
    '2026-04-03T10:21',
  ]);
});

test('a stamp that is none gives no time, and the text all the same', () => {
  expect(messages([{ stamp: '[soon] Ana: ', mark: IN }])).toMatchObject([
    { text: 'Hi', time: null },
  ]);
});
