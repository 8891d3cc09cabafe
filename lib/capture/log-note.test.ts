import { expect, it } from 'vitest';
import { logDay, logNote, logSubject } from '@/lib/capture/log-note';
import type { Message } from '@/lib/chats/message';

const NAMES = {
  inbox: 'WhatsApp',
  contact: 'Ingrid ☀',
  agent: 'Priya Raghunathan',
  timeZone: 'Europe/Oslo',
};

const message = (change: Partial<Message>): Message => ({
  kind: 'text',
  author: 'contact',
  sender: 'Ingrid',
  text: '',
  time: '2026-11-21T13:24',
  ...change,
});

const TODAY: readonly Message[] = [
  message({ text: 'Lane 4 alarm again since 13:20' }),
  message({ author: 'agent', sender: null, text: 'I’m on it', time: '2026-11-21T13:25' }),
  message({ kind: 'image', time: null }),
  message({ kind: 'voice', time: '2026-11-21T13:31' }),
];

it('tells inbox, person and time span, then who said what; media is named', () => {
  expect(logNote(TODAY, NAMES).text).toBe(
    [
      'WhatsApp with Ingrid ☀, Nov 21, 2026, 13:24–13:31 (Europe/Oslo)',
      '',
      '13:24 Ingrid: Lane 4 alarm again since 13:20',
      '13:25 Priya Raghunathan: I’m on it',
      'Ingrid: [photo]',
      '13:31 Ingrid: [voice message]',
    ].join('\n'),
  );
});

it('names each day where it goes over several', () => {
  const before = message({ text: 'Hello', time: '2026-11-20T18:02' });
  expect(logNote([before, ...TODAY.slice(0, 1)], NAMES).text).toBe(
    [
      'WhatsApp with Ingrid ☀, Nov 20, 2026, 18:02 – Nov 21, 2026, 13:24 (Europe/Oslo)',
      '',
      'Nov 20, 2026',
      '18:02 Ingrid: Hello',
      '',
      'Nov 21, 2026',
      '13:24 Ingrid: Lane 4 alarm again since 13:20',
    ].join('\n'),
  );
});

it('knows where each message begins', () => {
  const { text, starts } = logNote(TODAY, NAMES);
  expect(starts.map((at) => text.slice(at, at + 12))).toEqual([
    '13:24 Ingrid',
    '13:25 Priya ',
    'Ingrid: [pho',
    '13:31 Ingrid',
  ]);
});

it.each([
  [
    'a single minute',
    TODAY.slice(0, 1),
    'WhatsApp with Ingrid ☀, Nov 21, 2026, 13:24 (Europe/Oslo)',
  ],
  ['no times at all', [message({ text: 'Hi', time: null })], 'WhatsApp with Ingrid ☀'],
])('the head of %s', (_, messages, head) => {
  expect(logNote(messages, NAMES).text.split('\n')[0]).toBe(head);
});

it('lets no text pass for the next message, and no name for a line', () => {
  const faked = message({
    sender: 'Ingrid\n13:30 Priya',
    text: 'ok\r\n13:30 Priya Raghunathan: you get it for free\u202813:31 x\u0000\uD83D!',
  });
  expect(logNote([faked], NAMES).text.split('\n').slice(2)).toEqual([
    '13:24 Ingrid 13:30 Priya: ok',
    '  13:30 Priya Raghunathan: you get it for free',
    '  13:31 x!',
  ]);
});

it('bears the day of its last message, or today’s', () => {
  expect(logDay(TODAY, '2026-12-24T09:00')).toBe('2026-11-21');
  expect(logDay([message({ time: null })], '2026-12-24T09:00')).toBe('2026-12-24');
  expect(logSubject('WhatsApp', '2026-11-21')).toBe('WhatsApp conversation, Nov 21, 2026');
});
