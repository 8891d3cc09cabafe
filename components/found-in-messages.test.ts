import { expect, test } from 'vitest';
import { foundInMessages } from '@/components/found-in-messages';
import type { Message } from '@/lib/chats/message';

const says = (text: string, more: Partial<Message> = {}): Message => ({
  kind: 'text',
  author: 'contact',
  sender: null,
  text,
  time: '2026-11-03T14:02',
  ...more,
});

test('what the contact wrote is found, the newest first, each once', () => {
  const found = foundInMessages(
    [
      says('my number is 071 555 0188'),
      says('or lindiwe@karoo.example'),
      says('+27 71 555 0188, call me', { time: '2026-11-03T14:09' }),
    ],
    'ZA',
  );
  expect(found).toEqual([
    {
      kind: 'phone',
      value: '+27715550188',
      time: '2026-11-03T14:09',
      text: '+27 71 555 0188, call me',
    },
    {
      kind: 'email',
      value: 'lindiwe@karoo.example',
      time: '2026-11-03T14:02',
      text: 'or lindiwe@karoo.example',
    },
  ]);
});

test('nothing of what the agent wrote is', () => {
  const mine = says('reach us at +47 77 60 01 00 or desk@halden.example', { author: 'agent' });
  expect(foundInMessages([mine, says('thanks')], 'NO')).toEqual([]);
});

test('a picture says nothing', () => {
  expect(foundInMessages([says('', { kind: 'image' })], 'NO')).toEqual([]);
});
