import { expect, test } from 'vitest';
import { cardPaths } from '@/lib/salesforce/card';
import { aField, aList, anObject } from '@/lib/salesforce/describe-fixture';

const part = (name: string) => aField(name, 'string', { compoundFieldName: 'MailingAddress' });
const object = anObject('Contact', [
  aField('Id', 'id'),
  aField('Name', 'string', { createable: false, updateable: false }),
  aField('RecordTypeId', 'reference', {
    relationshipName: 'RecordType',
    referenceTo: ['RecordType'],
  }),
  aField('CurrencyIsoCode', 'picklist'),
  aField('OwnerId', 'reference', { relationshipName: 'Owner', referenceTo: ['Group', 'User'] }),
  aField('Case__c', 'reference', { relationshipName: 'Case__r', referenceTo: ['Case'] }),
  aField('MailingAddress', 'address', { createable: false, updateable: false }),
  part('MailingStreet'),
  part('MailingCity'),
  aField('Country__c', 'picklist', { picklistValues: aList(['Norway']) }),
  aField('City__c', 'picklist', {
    dependentPicklist: true,
    controllerName: 'Country__c',
    picklistValues: aList(['Oslo'], { Oslo: 'gAAA' }),
  }),
]);

test('a card reads what it shows, and what its fields need to be edited', () => {
  const paths = cardPaths(object, ['City__c', 'MailingAddress', 'Case__c', 'Gone__c']);
  expect([...paths].sort()).toEqual(
    [
      'Id',
      'Name',
      'OwnerId',
      'Owner.Name',
      'CurrencyIsoCode',
      'RecordTypeId',
      'City__c',
      'Country__c',
      'MailingStreet',
      'MailingCity',
      'Case__c',
      // Cases have no Name: asking for it would have the whole query refused.
      'Case__r.CaseNumber',
    ].sort(),
  );
});

test('what the user may not see is not asked for', () => {
  expect(cardPaths(anObject('Contact', []), ['City__c'])).toEqual(['Id']);
});
