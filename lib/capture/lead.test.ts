import { expect, test } from 'vitest';
import { leadFromChat } from '@/lib/capture/lead';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';

const LEAD = anObject('Lead', [
  aField('FirstName', 'string'),
  aField('LastName', 'string'),
  aField('Company', 'string'),
]);

const valuesOf = (name: string) => {
  const chat = {
    inbox: 'google-messages',
    threadId: 'a',
    name,
    phone: null,
    email: null,
    handle: null,
    isGroup: false,
  } as const;
  const source = { chat, inboxLabel: 'Google Messages', phone: null, link: '', when: '' };
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
