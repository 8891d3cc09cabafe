import { expect, test } from 'vitest';
import { reason } from '@/components/waiting/item-words';
import type { UpdateIntent } from '@/lib/writes/intent';
import type { LeftOver } from '@/lib/writes/left-over';
import type { Why } from '@/lib/writes/why';

const why = (kind: Why['kind'], text: string): Why => ({
  kind,
  code: null,
  status: 400,
  text,
  request: null,
  at: 0,
});
const change = (state: UpdateIntent['state'], because: Why): LeftOver => ({
  is: 'change',
  place: 'record:Contact:003A',
  drafts: ['Title'],
  isAsSent: true,
  intent: {
    kind: 'update',
    id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
    chat: null,
    sobject: 'Contact',
    recordId: '003A',
    notedAt: 0,
    state,
    why: because,
    fields: { Title: 'Chief Buyer' },
    seen: { Title: 'Buyer' },
    stamp: '',
  },
});

test('what failed says what happened, what it means and what to do, as at its record', () => {
  expect(reason(change('failed', why('automation', 'Ask for the port.')))).toEqual({
    words:
      'Not saved. An automation of your organisation stopped it. A flow or trigger that runs on saving refused the record. Change what it asks for, or show its text to your administrator.',
    quoted: 'Ask for the port.',
  });
  expect(reason(change('failed', why('validation-rule', 'No Pará.')))).toEqual({
    words: 'Not saved. Your organisation’s rule:',
    quoted: 'No Pará.',
  });
  expect(reason(change('failed', why('no-access', 'insufficient access rights')))).toMatchObject({
    quoted: undefined,
  });
});

test('duplicates that were found are looked at in the chat, and no other way is named', () => {
  expect(reason(change('failed', why('duplicates', 'Use one of these records?')))).toEqual({
    words:
      'Salesforce found records that look alike. Your organisation’s duplicate rule wants you to look at them first.',
    quoted: 'Use one of these records?',
  });
});

test('what waits says what it waits for', () => {
  expect(reason(change('waiting', why('offline', ''))).words).toBe(
    'No connection. It goes out by itself when that has passed.',
  );
});
