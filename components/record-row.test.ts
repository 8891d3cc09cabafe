import { expect, test } from 'vitest';
import { valueWords } from '@/components/field-words';
import { mayEdit, recordRow } from '@/components/record-row';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import { aField, aList, anObject } from '@/lib/salesforce/describe-fixture';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { RecordTypePicklists } from '@/lib/salesforce/record-types';

const amount = aField('Amount', 'currency', { precision: 18, scale: 2 });
const owner = aField('OwnerId', 'reference', {
  label: 'Owner ID',
  relationshipName: 'Owner',
  referenceTo: ['User'],
});
const parent = aField('ParentId', 'reference', {
  relationshipName: 'Parent',
  referenceTo: ['Case'],
});
const country = aField('Country__c', 'picklist', { picklistValues: aList(['Norway', 'Brazil']) });
const city = aField('City__c', 'picklist', {
  dependentPicklist: true,
  controllerName: 'Country__c',
  picklistValues: aList(['Oslo', 'Manaus'], { Oslo: 'gAAA', Manaus: 'QAAA' }),
});
const address = aField('MailingAddress', 'address', { updateable: false, createable: false });
const part = (name: string, more: Partial<FieldDescribe> = {}) =>
  aField(name, 'string', { compoundFieldName: 'MailingAddress', ...more });
const object = anObject('Contact', [
  amount,
  owner,
  parent,
  country,
  city,
  address,
  part('MailingCity'),
  part('MailingStreet'),
  part('MailingCountry', { updateable: false }),
]);

function rowOf(
  field: FieldDescribe,
  fields: SalesforceRecord['fields'] = {},
  more: {
    editable?: readonly string[];
    picklists?: RecordTypePicklists;
    describe?: ObjectDescribe;
  } = {},
) {
  return recordRow(
    {
      describe: more.describe ?? object,
      record: { sobject: 'Contact', id: '003000000000001AAA', fields },
      editable: more.editable ?? [],
      timeZone: 'Europe/Oslo',
      picklists: more.picklists ?? null,
      picked: {},
    },
    field,
  );
}

test('an amount is told in the record’s own currency, without one where nobody says it', () => {
  expect(valueWords(rowOf(amount, { CurrencyIsoCode: 'NOK' }), 1234.5)).toBe('NOK\u00a01,234.50');
  expect(valueWords(rowOf(amount), 1234.5)).toBe('1,234.50');
  expect(valueWords(rowOf(amount), 1234)).toBe('1,234');
});

test('a reference is told by its name, a case by its number', () => {
  const row = rowOf(owner, { OwnerId: '005000000000001AAA', 'Owner.Name': 'Jonas Lie' });
  expect(row.label).toBe('Owner');
  expect(valueWords(row, '005000000000001AAA')).toBe('Jonas Lie');
  const above = rowOf(parent, { ParentId: '500000000000001AAA', 'Parent.CaseNumber': '00014901' });
  expect(valueWords(above, '500000000000001AAA')).toBe('00014901');
});

test('a dependent picklist offers what goes with the record’s controlling value', () => {
  const options = (fields: SalesforceRecord['fields']) =>
    rowOf(city, fields).options?.map(({ value }) => value);
  expect(options({ Country__c: 'Brazil' })).toEqual(['Manaus']);
  expect(options({ Country__c: null })).toEqual([]);
  expect(rowOf(city).control?.label).toBe('Country');
});

test('the lists of the record type come before describe’s', () => {
  const picklists = {
    Country__c: [{ label: 'Brasil', value: 'Brazil', isDefault: false, validFor: null }],
    City__c: [{ label: 'Manaus', value: 'Manaus', isDefault: false, validFor: ['Brazil'] }],
  };
  expect(rowOf(country, {}, { picklists }).options).toEqual([{ label: 'Brasil', value: 'Brazil' }]);
  expect(rowOf(city, { Country__c: 'Norway' }, { picklists }).options).toEqual([]);
});

test('an address opens with the parts that may be changed, and reads from all of them', () => {
  const values = { MailingStreet: 'Storgata 4', MailingCity: 'Tromsø', MailingCountry: 'Norway' };
  const all = rowOf(address, values, { editable: ['MailingAddress'] });
  expect(all.type).toBe('parts');
  expect(all.parts?.map(({ name }) => name)).toEqual(['MailingStreet', 'MailingCity']);
  expect(all.say?.(values)).toBe('Storgata 4\nTromsø, Norway');
  const some = rowOf(address, values, { editable: ['MailingCity'] });
  expect(some.parts?.map(({ name }) => name)).toEqual(['MailingCity']);
  const none = rowOf(address, values);
  expect(none.type).toBe('readonly');
  expect(none.parts).toBeUndefined();
});

test('a record that can’t be changed has no locks and no editors', () => {
  expect(rowOf(amount, {}, { describe: { ...object, updateable: false } }).fixed).toBe(true);
});

test('what may be edited is what the organisation allows and the user’s rights do', () => {
  const may = (field: FieldDescribe) => mayEdit({ editable: ['Amount'] }, field);
  expect(may(amount)).toBe(true);
  expect(may({ ...amount, updateable: false })).toBe(false);
  expect(may({ ...amount, calculated: true })).toBe(false);
  expect(may(owner)).toBe(false);
});
