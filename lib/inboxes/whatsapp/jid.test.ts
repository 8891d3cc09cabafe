import { expect, test } from 'vitest';
import { isPersonJid, jidIn, jidOfMessageId, phoneOfJid } from '@/lib/inboxes/whatsapp/jid';

test('a jid is accepted whole, with or without chat-', () => {
  expect(jidIn('12025550143@c.us')).toBe('12025550143@c.us');
  expect(jidIn('chat-12025550143@c.us')).toBe('12025550143@c.us');
  expect(jidIn('120363000000012345@g.us')).toBe('120363000000012345@g.us');
  expect(jidIn('447700900123-1570000000@g.us')).toBe('447700900123-1570000000@g.us');
});

test.each([
  'false_10000000000@c.us_3EB0AA',
  ' 12025550143@c.us',
  '12025550143@c.us\n',
  '12025550143@c.us.evil.example',
  '@c.us',
  '12025550143',
  '12025550143@lid.us',
])('%j is none', (text) => {
  expect(jidIn(text)).toBeNull();
});

test('only a person’s own number address is a phone number', () => {
  expect(phoneOfJid('12025550143@c.us')).toBe('+12025550143');
  expect(phoneOfJid('33536490655@s.whatsapp.net')).toBe('+33536490655');
  for (const jid of [
    '104857600001234@lid',
    '120363000000012345@g.us',
    '0@c.us',
    'status@broadcast',
  ])
    expect(phoneOfJid(jid)).toBeNull();
});

test('people, and what is not one', () => {
  expect(['1@lid', '12025550143@c.us'].every(isPersonJid)).toBe(true);
  expect(['1@g.us', 'status@broadcast', '1@newsletter'].some(isPersonJid)).toBe(false);
});

test('older message ids begin with direction and jid', () => {
  const id = 'false_120363000000012345@g.us_3EB0AA_12025550143@c.us';
  expect(jidOfMessageId(id)).toEqual({ jid: '120363000000012345@g.us', outgoing: false });
  expect(jidOfMessageId('true_33536490333@c.us_3EB0')).toMatchObject({ outgoing: true });
  expect(jidOfMessageId('AC6A32EEC1415F38EF880F60CA7F2F1E')).toBeNull();
});
