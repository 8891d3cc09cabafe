import { expect, test } from 'vitest';
import type { CaptureSource } from '@/lib/capture/chat-facts';
import { leadFromChat } from '@/lib/capture/lead';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';

const LEAD = anObject('Lead', [
  aField('FirstName', 'string'),
  aField('LastName', 'string'),
  aField('Company', 'string'),
  aField('Sms_Id__c', 'string'),
  aField('Sms_Hash__c', 'string', { createable: false }),
]);

const valuesOf = (name: string, keeper: CaptureSource['keeper'] = null) => {
  const chat = {
    inbox: 'google-messages',
    threadId: 'a',
    name,
    phone: null,
    email: null,
    handle: null,
    isGroup: false,
  } as const;
  const source = { chat, inboxLabel: 'Google Messages', phone: null, link: '', when: '', keeper };
  const { values } = leadFromChat(source, LEAD);
  return values.map(({ field, value, fromChat }) => [field.name, value, fromChat]);
};

test('only what the page stated is called so: where it gives no name, “[not provided]” is ours', () => {
  expect(valuesOf('Thabo Mokoena')).toEqual([
    ['FirstName', 'Thabo', true],
    ['LastName', 'Mokoena', true],
    ['Company', '[not provided]', false],
  ]);
  expect(valuesOf('26262')).toEqual([
    ['LastName', '[not provided]', false],
    ['Company', '[not provided]', false],
  ]);
});

test('the chat’s address goes along where the organisation keeps it, and may be set', () => {
  expect(valuesOf('Thabo', { field: 'Sms_Id__c', threadId: 'a' })).toContainEqual([
    'Sms_Id__c',
    'a',
    true,
  ]);
  expect(valuesOf('Thabo', { field: 'Sms_Hash__c', threadId: 'a' })).toHaveLength(2);
});
