import { expect, test } from 'vitest';
import { aboutMessage, parseLabel } from '@/lib/inboxes/messenger/label';

test('a message of the log', () => {
  const label = 'At June 11, 2026, 8:59 AM, You: I do: both sheets';
  expect(parseLabel(label, 'I do: both sheets')).toEqual({
    when: 'June 11, 2026, 8:59 AM',
    author: 'You',
  });
});

test('a message that is a button', () => {
  const label = 'Enter, Message sent Yesterday at 8:11 PM by Mirela Stan: Is it on?';
  expect(parseLabel(label, 'Is it on?')).toEqual({
    when: 'Yesterday at 8:11 PM',
    author: 'Mirela Stan',
  });
});

test('a text that looks like a label of its own', () => {
  const text = 'At June 1, 2026, 9:00 AM, You: said, You: by Eve: no';
  expect(parseLabel(`At Today at 9:41 AM, Ana: ${text}`, text)?.author).toBe('Ana');
});

test('a name with a colon, where the text is known', () => {
  const label = 'At 9:41 AM, Shop: Lisbon: yes';
  expect(parseLabel(label, 'yes')?.author).toBe('Shop: Lisbon');
});

test('a text of several lines', () => {
  expect(parseLabel('At 9:41 AM, Ana: one\ntwo', 'one\ntwo')?.author).toBe('Ana');
});

test('what has no text, and what is said about a chat', () => {
  const at = 'At 9:41 AM, ';
  expect(parseLabel(`${at}You sent a photo`, '')?.author).toBe('You');
  expect(parseLabel(`${at}Ana Lima sent a photo`, '')?.author).toBe('Ana Lima');
  expect(parseLabel(`${at}Ana unsent a message`, '')).toBeNull();
  expect(parseLabel(`${at}Ana sent a photo`, 'Ana sent a photo')).toBeNull();
});

test('labels of another form', () => {
  expect(parseLabel('Ana reacted with a heart', '')).toBeNull();
  expect(parseLabel('', '')).toBeNull();
});

test.each([
  ['Am 11. Juni 2026, 08:59, Du: Ja: gern', 'Ja: gern', 'Am 11. Juni 2026, 08:59, Du'],
  ['Le 11 juin à 08:59, Vous : oui', 'oui', 'Le 11 juin à 08:59, Vous'],
  ['8:59、あなた：はい', 'はい', '8:59、あなた'],
  ['2 reactions; see who', '2', null],
  ['Ja', 'Ja', null],
  ['Am 11. Juni, Du: ', '', null],
])('what is said about a message in %s', (label, text, about) => {
  expect(aboutMessage(label, text)).toBe(about);
});
