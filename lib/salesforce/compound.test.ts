import { describe, expect, it } from 'vitest';
import { alsoRead } from '@/lib/salesforce/also-read';
import { compoundText, partsOf } from '@/lib/salesforce/compound';
import { aField, aList, anObject } from '@/lib/salesforce/describe-fixture';

const NAME = aField('Name', 'string', { createable: false, updateable: false });
const namePart = (name: string, type = 'string') =>
  aField(name, type, { compoundFieldName: 'Name' });
const person = anObject('Contact', [
  namePart('LastName'),
  namePart('FirstName'),
  namePart('Salutation', 'picklist'),
  NAME,
]);

const MAILING = aField('MailingAddress', 'address', { createable: false, updateable: false });
const mailing = (part: string, type = 'string', more: object = {}) =>
  aField(`Mailing${part}`, type, { compoundFieldName: 'MailingAddress', ...more });
const PLAIN = [
  mailing('Street', 'textarea'),
  mailing('City'),
  mailing('State'),
  mailing('PostalCode'),
  mailing('Country'),
  mailing('Latitude', 'double'),
  mailing('Longitude', 'double'),
  mailing('GeocodeAccuracy', 'picklist'),
];
const plain = anObject('Contact', [...PLAIN, MAILING]);
const listed = anObject('Contact', [
  ...PLAIN,
  mailing('CountryCode', 'picklist', { picklistValues: aList(['NO', 'BR']) }),
  mailing('StateCode', 'picklist', {
    dependentPicklist: true,
    controllerName: 'MailingCountryCode',
    picklistValues: aList(['AM'], { AM: 'QAAA' }),
  }),
  MAILING,
]);
const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

describe('a person’s name', () => {
  it('is written by its parts, in the order it is spoken', () => {
    expect(names(partsOf(person, NAME))).toEqual(['Salutation', 'FirstName', 'LastName']);
  });

  it('reads as one', () => {
    const values = { Salutation: 'Dr.', FirstName: null, LastName: 'Lind' };
    expect(compoundText(person, NAME, values)).toBe('Dr. Lind');
  });
});

describe('an address', () => {
  it('is written by its parts; where on earth it is, Salesforce finds out', () => {
    expect(names(partsOf(plain, MAILING))).toEqual([
      'MailingStreet',
      'MailingPostalCode',
      'MailingCity',
      'MailingState',
      'MailingCountry',
    ]);
  });

  it('is written by codes where the organisation lists states and countries, and read by names', () => {
    expect(names(partsOf(listed, MAILING))).toEqual([
      'MailingStreet',
      'MailingPostalCode',
      'MailingCity',
      'MailingStateCode',
      'MailingCountryCode',
    ]);
    expect(new Set(names(alsoRead(listed, MAILING)))).toEqual(
      new Set([
        'MailingStreet',
        'MailingPostalCode',
        'MailingCity',
        'MailingState',
        'MailingStateCode',
        'MailingCountry',
        'MailingCountryCode',
      ]),
    );
  });

  it('stands in lines', () => {
    const values = {
      MailingStreet: 'Av. Eduardo Ribeiro 520\r\nsala 1204',
      MailingPostalCode: '69010-001',
      MailingCity: 'Manaus',
      MailingState: 'Amazonas',
      MailingStateCode: 'AM',
      MailingCountry: 'Brasil',
    };
    expect(compoundText(listed, MAILING, values)).toBe(
      'Av. Eduardo Ribeiro 520\r\nsala 1204\n69010-001 Manaus Amazonas, Brasil',
    );
    expect(compoundText(plain, MAILING, { MailingCity: 'Oslo' })).toBe('Oslo');
    expect(compoundText(plain, MAILING, { MailingCountry: 'Norge' })).toBe('Norge');
    expect(compoundText(plain, MAILING, {})).toBe('');
  });

  it('of the organisation’s own making has parts too', () => {
    const own = aField('Plant__c', 'address');
    const part = (name: string) => aField(name, 'string', { compoundFieldName: 'Plant__c' });
    const object = anObject('Site__c', [part('Plant__City__s'), part('Plant__Street__s'), own]);
    expect(names(partsOf(object, own))).toEqual(['Plant__Street__s', 'Plant__City__s']);
  });
});

it('a name that is written itself has no parts: they are a person account’s', () => {
  const name = aField('Name', 'string');
  const account = anObject('Account', [namePart('LastName'), namePart('FirstName'), name]);
  expect(partsOf(account, name)).toEqual([]);
});

it('a place on the map is read by its two numbers and written by none', () => {
  const place = aField('Gate__c', 'location');
  const half = (name: string) => aField(name, 'double', { compoundFieldName: 'Gate__c' });
  const object = anObject('Site__c', [
    half('Gate__Latitude__s'),
    half('Gate__Longitude__s'),
    place,
  ]);
  expect(partsOf(object, place)).toEqual([]);
  expect(names(alsoRead(object, place))).toEqual(['Gate__Latitude__s', 'Gate__Longitude__s']);
  const values = { Gate__Latitude__s: 69.65, Gate__Longitude__s: 18.96 };
  expect(compoundText(object, place, values)).toBe('69.65, 18.96');
});

it('a field that is neither has no parts and is read alone', () => {
  const field = aField('Title', 'string');
  const object = anObject('Contact', [field]);
  expect(partsOf(object, field)).toEqual([]);
  expect(alsoRead(object, field)).toEqual([]);
});

it('fields that control each other in a ring come to an end', () => {
  const a = aField('A__c', 'picklist', { dependentPicklist: true, controllerName: 'B__c' });
  const b = aField('B__c', 'picklist', { dependentPicklist: true, controllerName: 'A__c' });
  expect(alsoRead(anObject('X__c', [a, b]), a).length).toBeLessThan(10);
});
