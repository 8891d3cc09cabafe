import { expect, test } from 'vitest';
import { threadField } from '@/components/thread-field';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { objectSettingsOf } from '@/lib/settings/settings';

const CHAT = { inbox: 'messenger', threadId: '10101' } as const;
const settings = {
  ...DEFAULT_SETTINGS,
  objects: {
    Lead: {
      ...objectSettingsOf(DEFAULT_SETTINGS, 'Lead'),
      identity: { messenger: 'Messenger_Id__c' },
    },
  },
};
const lead = (more: Parameters<typeof aField>[2]) =>
  anObject('Lead', [aField('Messenger_Id__c', 'string', more)]);

test('says apart whether an address may be written into a record that is there and into a new one', () => {
  expect(threadField(lead({}), settings, CHAT)).toMatchObject({
    threadId: '10101',
    writable: true,
    createable: true,
  });
  expect(threadField(lead({ updateable: false }), settings, CHAT)).toMatchObject({
    writable: false,
    createable: true,
  });
  expect(threadField(lead({ createable: false }), settings, CHAT)).toMatchObject({
    writable: true,
    createable: false,
  });
});

test('is none for a chat without an address, one that is too long, or where no field was named', () => {
  expect(threadField(lead({}), settings, { ...CHAT, threadId: null })).toBeNull();
  expect(threadField(lead({ length: 4 }), settings, CHAT)).toBeNull();
  expect(threadField(lead({}), settings, { ...CHAT, inbox: 'whatsapp' })).toBeNull();
  expect(threadField(anObject('Lead', []), settings, CHAT)).toBeNull();
  expect(threadField(undefined, settings, CHAT)).toBeNull();
});
