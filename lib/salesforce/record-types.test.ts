import { expect, test } from 'vitest';
import type { Caller } from '@/lib/salesforce/client';
import { anObject } from '@/lib/salesforce/describe-fixture';
import {
  defaultRecordType,
  hasOwnPicklists,
  readRecordTypePicklists,
  recordTypeChoices,
} from '@/lib/salesforce/record-types';

const SHIPPER = '0124x000000AAAAAA4';
const CARRIER = '0124x000000BBBBAA4';
const MASTER = '012000000000000AAA';
const info = (recordTypeId: string, name: string, more: object = {}) => ({
  recordTypeId,
  name,
  available: true,
  master: recordTypeId === MASTER,
  defaultRecordTypeMapping: false,
  ...more,
});
const lead = (...recordTypeInfos: ReturnType<typeof info>[]) =>
  anObject('Lead', [], { recordTypeInfos });

test('the choice is among available types; the master type is none', () => {
  const object = lead(
    info(SHIPPER, 'Shipper'),
    info(CARRIER, 'Carrier', { defaultRecordTypeMapping: true }),
    info('0124x000000CCCCAA4', 'Partner', { available: false }),
    info(MASTER, 'Master'),
  );
  expect(recordTypeChoices(object)).toEqual([
    { id: SHIPPER, name: 'Shipper', isDefault: false },
    { id: CARRIER, name: 'Carrier', isDefault: true },
  ]);
  expect(defaultRecordType(object)).toBe(CARRIER);
});

test('an object without types of its own has nothing to choose and nothing to ask', () => {
  const object = lead(info(MASTER, 'Master', { defaultRecordTypeMapping: true }));
  expect(recordTypeChoices(object)).toEqual([]);
  expect(defaultRecordType(object)).toBeNull();
  expect(hasOwnPicklists(object, MASTER)).toBe(false);
});

test('an older API does not mark the master type; its id does', () => {
  const object = lead(info(MASTER, 'Master', { master: false, defaultRecordTypeMapping: true }));
  expect(recordTypeChoices(object)).toEqual([]);
  expect(hasOwnPicklists(object, MASTER)).toBe(false);
});

test('a type that the user may not choose, but a record has, has values of its own', () => {
  const object = lead(info(SHIPPER, 'Shipper', { available: false }), info(MASTER, 'Master'));
  expect(hasOwnPicklists(object, SHIPPER)).toBe(true);
});

// As the User Interface API guide shows it.
const ANSWER = {
  eTag: '5e4ac17a5b4a8e94ac8ac0d6a8c5b1f0',
  picklistFieldValues: {
    Country__c: {
      controllerValues: {},
      defaultValue: {
        attributes: null,
        label: 'Norway',
        validFor: [],
        value: 'NO',
      },
      eTag: 'a',
      url: '/services/data/v66.0/ui-api/object-info/Lead/picklist-values/012/Country__c',
      values: [
        { attributes: null, label: 'Norway', validFor: [], value: 'NO' },
        { attributes: null, label: 'Brazil', validFor: [], value: 'BR' },
      ],
    },
    City__c: {
      controllerValues: { NO: 0, BR: 2 },
      defaultValue: null,
      eTag: 'b',
      url: '/services/data/v66.0/ui-api/object-info/Lead/picklist-values/012/City__c',
      values: [
        { attributes: null, label: 'Oslo', validFor: [0], value: 'Oslo' },
        { attributes: null, label: 'Both', validFor: [0, 2], value: 'Both' },
      ],
    },
  },
  url: '/services/data/v66.0/ui-api/object-info/Lead/picklist-values/012',
};

test('the values of a record type take one call', async () => {
  const asked: string[] = [];
  const client: Caller = {
    call: async ({ method, path, schema }) => {
      asked.push(`${method} ${path}`);
      return { status: 200, body: schema.parse(ANSWER), date: null, lastModified: null };
    },
  };
  expect(await readRecordTypePicklists(client, 'Lead', SHIPPER)).toEqual({
    Country__c: [
      { label: 'Norway', value: 'NO', isDefault: true, validFor: null },
      { label: 'Brazil', value: 'BR', isDefault: false, validFor: null },
    ],
    City__c: [
      { label: 'Oslo', value: 'Oslo', isDefault: false, validFor: ['NO'] },
      { label: 'Both', value: 'Both', isDefault: false, validFor: ['NO', 'BR'] },
    ],
  });
  expect(asked).toEqual([`GET /ui-api/object-info/Lead/picklist-values/${SHIPPER}`]);
});
