import { expect, test } from 'vitest';
import { aField, aList, anObject } from '@/lib/salesforce/describe-fixture';
import { choicesFor, choicesOf, controllerOf, controlText } from '@/lib/salesforce/picklists';

// Written out by hand: bit n, from the left, for the n-th value of the controlling field.
const FIRST = 'gAAA'; // 1000 0000
const SECOND = 'QAAA'; // 0100 0000
const BOTH = 'wAAA'; // 1100 0000
const NINTH = 'AIAA'; // 0000 0000 1000 0000

const country = aField('Country__c', 'picklist', { picklistValues: aList(['Norway', 'Brazil']) });
const city = aField('City__c', 'picklist', {
  dependentPicklist: true,
  controllerName: 'Country__c',
  picklistValues: aList(['Oslo', 'Manaus', 'Elsewhere', 'Atlantis'], {
    Oslo: FIRST,
    Manaus: SECOND,
    Elsewhere: BOTH,
    Atlantis: 'AAAA',
  }),
});
const object = anObject('Visit__c', [country, city]);
const offered = (controlling: string | null) =>
  choicesFor(choicesOf(object, city), controlling).map(({ value }) => value);

test('a dependent picklist offers what goes with the controlling value', () => {
  expect(offered('Norway')).toEqual(['Oslo', 'Elsewhere']);
  expect(offered('Brazil')).toEqual(['Manaus', 'Elsewhere']);
});

test('without a controlling value, or with one that the list no longer has, it offers nothing', () => {
  expect(offered(null)).toEqual([]);
  expect(offered('Soviet Union')).toEqual([]);
});

test('a picklist of its own offers all its values', () => {
  expect(choicesFor(choicesOf(object, country), null).map(({ value }) => value)).toEqual([
    'Norway',
    'Brazil',
  ]);
  expect(controllerOf(object, country)).toBeNull();
});

test('inactive values of the controlling field still take their bit', () => {
  // Eight values stood before this one and were taken out of use.
  const late = aField('Country__c', 'picklist', {
    picklistValues: aList(['Chile']).map((one) => ({ ...one, at: 8 })),
  });
  const only = aField('City__c', 'picklist', {
    dependentPicklist: true,
    controllerName: 'Country__c',
    picklistValues: aList(['Santiago', 'Oslo'], { Santiago: NINTH, Oslo: FIRST }),
  });
  expect(choicesOf(anObject('Visit__c', [late, only]), only)).toMatchObject([
    { value: 'Santiago', validFor: ['Chile'] },
    { value: 'Oslo', validFor: [] },
  ]);
});

test('a checkbox controls with bit 0 for no and bit 1 for yes', () => {
  const box = aField('Abroad__c', 'boolean');
  const where = aField('Where__c', 'picklist', {
    dependentPicklist: true,
    controllerName: 'Abroad__c',
    picklistValues: aList(['Oslo', 'Manaus'], { Oslo: FIRST, Manaus: SECOND }),
  });
  const choices = choicesOf(anObject('Visit__c', [box, where]), where);
  expect(choicesFor(choices, controlText(false)).map(({ value }) => value)).toEqual(['Oslo']);
  expect(choicesFor(choices, controlText(true)).map(({ value }) => value)).toEqual(['Manaus']);
});

test('a controlling field that the user may not see binds nothing', () => {
  const choices = choicesOf(anObject('Visit__c', [city]), city);
  expect(choicesFor(choices, null)).toHaveLength(4);
});
