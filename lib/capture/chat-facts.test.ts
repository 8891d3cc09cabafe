import { expect, test } from 'vitest';
import { chatFacts } from '@/lib/capture/chat-facts';

const LABELS = {
  inbox: 'Inbox',
  name: 'Name',
  number: 'Number',
  email: 'E-mail',
  handle: 'User name',
  link: 'Link',
  time: 'Captured',
};

test('a line for each fact that is known, the user name as people write it', () => {
  const chat = {
    inbox: 'telegram',
    threadId: '4410001',
    name: 'Yevhenia Marsh',
    phone: null,
    email: null,
    handle: 'yev_marsh',
    isGroup: false,
  } as const;
  const around = { inboxLabel: 'Telegram', phone: null, link: 'https://t.example', keeper: null };
  expect(chatFacts({ chat, ...around, when: '9:41' }, LABELS).split('\n')).toEqual([
    'Inbox: Telegram',
    'Name: Yevhenia Marsh',
    'User name: @yev_marsh',
    'Link: https://t.example',
    'Captured: 9:41',
  ]);
});
