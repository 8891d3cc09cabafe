import { describe, expect, it } from 'vitest';
import { formRows, type TypedForm } from '@/lib/capture/form';
import { formValues, unsendable } from '@/lib/capture/form-values';
import { fillCapture, type Proposal } from '@/lib/capture/values';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import { aField, aList, anObject } from '@/lib/salesforce/describe-fixture';
import type { RecordTypePicklists } from '@/lib/salesforce/record-types';

const TYPING = { locale: 'en', timeZone: 'Europe/Oslo' };
const needed = { nillable: false };
const named = { compoundFieldName: 'Name' };
const listed = (name: string, values: readonly string[], more: Partial<FieldDescribe> = {}) =>
  aField(name, 'picklist', { picklistValues: aList(values), ...more });

const LEAD = anObject('Lead', [
  aField('Id', 'id', { createable: false, nillable: false }),
  aField('LastName', 'string', { ...needed, ...named }),
  aField('FirstName', 'string', named),
  listed('Salutation', ['Mr.', 'Ms.'], named),
  aField('Name', 'string', { createable: false, updateable: false, nillable: false }),
  aField('Company', 'string', needed),
  listed('Status', ['New*', 'Working'], { ...needed, defaultedOnCreate: true }),
  listed('LeadSource', ['Web', 'Other']),
  aField('Description', 'textarea', { length: 200 }),
  aField('Score__c', 'double', { createable: false, calculated: true }),
  aField('Budget__c', 'currency', { precision: 18, scale: 2 }),
  aField('Visit__c', 'datetime'),
  aField('Brief__c', 'textarea', { htmlFormatted: true }),
  aField('Agreed__c', 'boolean', { nillable: false, defaultValue: true }),
  listed('Country__c', ['Norway', 'Brazil']),
  listed('City__c', ['Oslo', 'Manaus'], {
    dependentPicklist: true,
    controllerName: 'Country__c',
    restrictedPicklist: true,
    // The first value goes with the first country, the second with the second.
    picklistValues: aList(['Oslo', 'Manaus'], { Oslo: 'gAAA', Manaus: 'QAAA' }),
  }),
]);

function rowsOf(
  configured: readonly string[],
  typed: TypedForm = {},
  {
    proposals = [],
    picklists = null,
    object = LEAD,
  }: {
    proposals?: readonly Proposal[];
    picklists?: RecordTypePicklists | null;
    object?: ObjectDescribe;
  } = {},
) {
  const capture = fillCapture(object, proposals);
  const rows = formRows(capture, { configured, picklists }, typed);
  return {
    rows,
    names: rows.map(({ field }) => field.name),
    row: (name: string) => rows.find(({ field }) => field.name === name),
    values: formValues(capture, rows, TYPING),
    unsendable: unsendable(rows, TYPING),
  };
}

describe('the rows of a form', () => {
  it('are the required ones, the configured ones, then what else is filled', () => {
    const { names } = rowsOf(
      ['LeadSource', 'Company', 'FirstName', 'Budget__c'],
      {},
      {
        proposals: [['Description', 'From the chat', 'chat']],
      },
    );
    expect(names).toEqual([
      'Company',
      'FirstName',
      'LastName',
      'LeadSource',
      'Budget__c',
      'Description',
    ]);
  });

  it('are never what the user may not set or what has no editor', () => {
    expect(rowsOf(['Score__c', 'Brief__c', 'Gone__c', 'Id']).names).toEqual([
      'LastName',
      'Company',
    ]);
  });

  it('have the parts of a compound field in its stead', () => {
    expect(rowsOf(['Name']).names).toEqual(['Salutation', 'FirstName', 'LastName', 'Company']);
  });

  it('have a controlling field before the picklist that goes by it, asked for or not', () => {
    expect(rowsOf(['City__c']).names).toEqual(['LastName', 'Company', 'Country__c', 'City__c']);
  });
});

describe('what a form holds at first', () => {
  it('is the capture’s value, else what Salesforce would take by itself', () => {
    const form = rowsOf(
      ['LeadSource', 'Status', 'Agreed__c'],
      {},
      {
        proposals: [
          ['LastName', 'Mokoena', 'chat'],
          ['Company', 'Limpopo'],
          ['LeadSource', 'WhatsApp'],
        ],
      },
    );
    expect(form.row('LastName')).toMatchObject({ value: 'Mokoena', fromChat: true });
    // Not in the list, which is open to other values.
    expect(form.row('LeadSource')).toMatchObject({ value: 'WhatsApp', fromChat: false });
    expect(form.row('Status')).toMatchObject({ value: 'New' });
    expect(form.row('Agreed__c')).toMatchObject({ value: true });
    expect(form.unsendable).toEqual([]);
    expect(form.values).toEqual({
      LastName: 'Mokoena',
      Company: 'Limpopo',
      LeadSource: 'WhatsApp',
      Status: 'New',
      Agreed__c: true,
    });
  });
});

describe('what is typed', () => {
  const proposals: readonly Proposal[] = [
    ['LastName', 'Mokoena', 'chat'],
    ['Company', 'Limpopo'],
  ];

  it('is sent as its field’s kind of value', () => {
    const typed = { Budget__c: '1,234.50', Visit__c: '2027-01-15T13:34', LastName: ' Dlamini ' };
    const form = rowsOf(['Budget__c', 'Visit__c'], typed, { proposals });
    expect(form.values).toEqual({
      LastName: 'Dlamini',
      Company: 'Limpopo',
      Budget__c: 1234.5,
      Visit__c: '2027-01-15T12:34:00.000+0000',
    });
    expect(form.row('LastName')).toMatchObject({ fromChat: false });
  });

  it('is not sent while Salesforce would refuse it', () => {
    const typed = { Budget__c: 'much', Visit__c: '?', Company: ' ' };
    const form = rowsOf(['Budget__c', 'Visit__c'], typed, { proposals });
    expect(form.unsendable).toEqual(['Company', 'Budget__c', 'Visit__c']);
    expect(rowsOf([]).unsendable).toEqual(['LastName', 'Company']);
  });

  it('is left out where it was emptied, or Salesforce’s default would come back', () => {
    const form = rowsOf(
      ['LeadSource', 'Status'],
      { LeadSource: '', Company: '' },
      {
        proposals: [...proposals, ['LeadSource', 'Web']],
      },
    );
    expect(form.values).toEqual({ LastName: 'Mokoena', Status: 'New' });
    const open = anObject('Lead', [listed('Stage__c', ['First*', 'Last'])]);
    expect(rowsOf(['Stage__c'], { Stage__c: '' }, { object: open }).values).toEqual({
      Stage__c: null,
    });
  });
});

describe('a dependent picklist in a form', () => {
  const offered = (typed: TypedForm) =>
    rowsOf(['City__c'], typed)
      .row('City__c')
      ?.choices.map(({ value }) => value);

  it('offers what goes with the controlling value, and nothing without one', () => {
    expect(offered({})).toEqual([]);
    expect(offered({ Country__c: 'Norway' })).toEqual(['Oslo']);
    expect(offered({ Country__c: 'Brazil' })).toEqual(['Manaus']);
  });

  it('lets go of a value that no longer goes with it, says so, and takes it back with it', () => {
    const form = rowsOf(['City__c'], { Country__c: 'Brazil', City__c: 'Oslo' });
    expect(form.row('City__c')).toMatchObject({ typed: '', takenOut: 'Oslo' });
    expect(form.values).not.toHaveProperty('City__c');
    const back = rowsOf(['City__c'], { Country__c: 'Norway', City__c: 'Oslo' });
    expect(back.row('City__c')).toMatchObject({ typed: 'Oslo', takenOut: null });
    expect(back.values).toMatchObject({ City__c: 'Oslo' });
  });
});

describe('the record type', () => {
  const SHIPPER = '0124x000000AAAAAA4';
  const CARRIER = '0124x000000BBBBAA4';
  const type = (recordTypeId: string, name: string, more: object = {}) => ({
    recordTypeId,
    name,
    available: true,
    master: false,
    defaultRecordTypeMapping: false,
    ...more,
  });
  const MASTER = type('012000000000000AAA', 'Master', { master: true });
  const withTypes = (...recordTypeInfos: ReturnType<typeof type>[]) =>
    anObject('Lead', [...LEAD.fields, aField('RecordTypeId', 'reference')], { recordTypeInfos });
  const both = withTypes(
    type(SHIPPER, 'Shipper'),
    type(CARRIER, 'Carrier', { defaultRecordTypeMapping: true }),
    MASTER,
  );

  it('is asked first where there is a choice, the user’s default chosen', () => {
    const form = rowsOf(['RecordTypeId'], {}, { object: both });
    expect(form.names).toEqual(['RecordTypeId', 'LastName', 'Company']);
    expect(form.row('RecordTypeId')).toMatchObject({ value: CARRIER });
    expect(form.row('RecordTypeId')?.choices.map(({ label }) => label)).toEqual([
      'Shipper',
      'Carrier',
    ]);
    expect(form.values).toMatchObject({ RecordTypeId: CARRIER });
    expect(rowsOf([], { RecordTypeId: SHIPPER }, { object: both }).values).toMatchObject({
      RecordTypeId: SHIPPER,
    });
  });

  it.each([
    ['only one may be chosen', withTypes(type(SHIPPER, 'Shipper'), MASTER)],
    ['there are none', withTypes(MASTER)],
    [
      'the user may not set it',
      anObject('Lead', LEAD.fields, { recordTypeInfos: both.recordTypeInfos }),
    ],
  ])('is not asked where %s', (_why, object) => {
    const form = rowsOf(['RecordTypeId'], {}, { object });
    expect(form.names).toEqual(['LastName', 'Company']);
    expect(form.values).toEqual({});
  });

  it('decides what picklists offer, and what they hold at first', () => {
    const lists = (names: readonly string[]) =>
      names.map((value) => ({
        label: value,
        value,
        isDefault: value === 'Other',
        validFor: null,
      }));
    const picklists = { LeadSource: lists(['Other']), Country__c: lists(['Brazil']) };
    const form = rowsOf(['LeadSource', 'Country__c'], { Country__c: 'Norway' }, { picklists });
    expect(form.row('LeadSource')).toMatchObject({ value: 'Other' });
    expect(form.row('LeadSource')?.choices).toHaveLength(1);
    // Open to other values, so what was typed stands.
    expect(form.row('Country__c')).toMatchObject({ typed: 'Norway', takenOut: null });
    const bound = anObject('Lead', [
      listed('Country__c', ['Norway', 'Brazil'], { restrictedPicklist: true }),
    ]);
    const strict = rowsOf(['Country__c'], { Country__c: 'Norway' }, { picklists, object: bound });
    expect(strict.row('Country__c')).toMatchObject({ typed: '', takenOut: 'Norway' });
  });
});
