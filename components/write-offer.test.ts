import { describe, expect, it } from 'vitest';
import type { OpenChat } from '@/components/chat-places';
import { writeOffer } from '@/components/write-offer';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { contact } from '@/lib/salesforce/search-fixture';

const [model] = contact.describe.fields;
if (model === undefined) throw new Error('The fixture has no fields');
const field = (name: string, type: string, more: Partial<FieldDescribe> = {}): FieldDescribe => ({
  ...model,
  name,
  label: name,
  type,
  ...more,
});
const CONTACT: ObjectDescribe = {
  ...contact.describe,
  fields: [
    field('Fax', 'phone'),
    field('Phone', 'phone'),
    field('MobilePhone', 'phone'),
    field('WhatsApp__c', 'phone'),
    field('Locked__c', 'phone', { updateable: false }),
    field('Email', 'email'),
    field('WhatsApp_Handle__c', 'string'),
    field('Chat_Id__c', 'string', { label: 'WhatsApp id' }),
  ],
};
const ALL = CONTACT.fields.map(({ name }) => name);
const EMPTY = Object.fromEntries(ALL.map((name) => [name, null]));
const record = (fields: SalesforceRecord['fields'] = {}): SalesforceRecord => ({
  sobject: 'Contact',
  id: '003000000000001AAA',
  fields: { ...EMPTY, ...fields },
});
const open = (more: Partial<OpenChat['chat']>, phone: string | null = null): OpenChat => ({
  chat: {
    inbox: 'whatsapp',
    threadId: '1',
    name: 'Ana',
    phone,
    email: null,
    handle: null,
    isGroup: false,
    ...more,
  },
  tabId: 1,
  tabUrl: 'https://web.whatsapp.com/',
  phone,
  words: { label: 'WhatsApp', name: 'Ana', address: null, isGroup: false },
  visit: 'visit:1',
});
const offered = (
  chat: OpenChat,
  fields: SalesforceRecord['fields'] = {},
  editable: readonly string[] = ALL,
) => {
  const chosen = { card: [], form: [], editable: [...editable], identity: {} };
  const offer = writeOffer(record(fields), CONTACT, chosen, chat, 'BR');
  return offer && [offer.field.name, offer.value];
};
const NUMBER = '+5531987518884';
const READ = '+55 31 98751 8884';

describe('what is offered to be written', () => {
  it.each([
    [ALL, ['WhatsApp__c', READ]],
    [
      ['Phone', 'MobilePhone'],
      ['MobilePhone', READ],
    ],
    [['Phone'], ['Phone', READ]],
    [['Fax', 'Locked__c'], null],
    [[], null],
  ])('the number, into the best field that may be edited: %j', (editable, expected) => {
    expect(offered(open({}, NUMBER), {}, editable)).toEqual(expected);
  });

  it('no number that the record has, however it is written', () => {
    expect(offered(open({}, NUMBER), { Phone: '(31) 8751-8884' })).toBeNull();
  });

  it('never into a field that holds something, or that was not read', () => {
    const editable = ['MobilePhone', 'Phone'];
    const held = { MobilePhone: '+55 11 3333-4444' };
    expect(offered(open({}, NUMBER), held, editable)).toEqual(['Phone', READ]);
    const { Phone: _unread, ...fields } = record(held).fields;
    const chosen = { card: [], form: [], editable, identity: {} };
    const asRead = { ...record(), fields };
    expect(writeOffer(asRead, CONTACT, chosen, open({}, NUMBER), 'BR')).toBeNull();
  });

  it('the address where there is no number to write', () => {
    const chat = open({ email: ' Ana@Box.example ' });
    expect(offered(chat)).toEqual(['Email', 'ana@box.example']);
    expect(offered(chat, { Email: 'ANA@box.example' })).toBeNull();
  });

  it('the handle, into a text field that names the inbox', () => {
    expect(offered(open({ handle: '@ana' }))).toEqual(['WhatsApp_Handle__c', '@ana']);
    expect(offered(open({ handle: '@ana' }), { Chat_Id__c: '@ana' })).toBeNull();
    expect(offered(open({ handle: '@ana' }), {}, ['Email'])).toBeNull();
  });

  it('nothing in a record that this user may not change', () => {
    const chosen = { card: [], form: [], editable: ALL, identity: {} };
    const readOnly = { ...CONTACT, updateable: false };
    expect(writeOffer(record(), readOnly, chosen, open({}, NUMBER), 'BR')).toBeNull();
  });
});
