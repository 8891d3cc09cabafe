import { expect, describe as group, it } from 'vitest';
import type { Caller } from '@/lib/salesforce/client';
import { describe, emailFields, phoneFields, requiredOnCreate } from '@/lib/salesforce/describe';

const field = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  label: name,
  length: 40,
  precision: 0,
  scale: 0,
  digits: 0,
  nillable: true,
  createable: true,
  updateable: true,
  defaultedOnCreate: false,
  calculated: false,
  custom: false,
  picklistValues: [],
  referenceTo: [],
  aggregatable: true,
  soapType: 'xsd:string',
  ...more,
});

const sent = {
  name: 'Contact',
  label: 'Kontakt',
  labelPlural: 'Kontakter',
  keyPrefix: '003',
  createable: true,
  updateable: true,
  childRelationships: [{ childSObject: 'Case' }],
  recordTypeInfos: [
    {
      recordTypeId: '012000000000000AAA',
      name: 'Master',
      available: true,
      defaultRecordTypeMapping: true,
      active: true,
    },
  ],
  fields: [
    field('LastName', 'string', { nillable: false }),
    field('OwnerId', 'reference', {
      nillable: false,
      defaultedOnCreate: true,
      referenceTo: ['User'],
      relationshipName: 'Owner',
    }),
    field('DoNotCall', 'boolean', { nillable: false }),
    field('CreatedDate', 'datetime', { nillable: false, createable: false }),
    field('Fax', 'phone'),
    field('Second__c', 'phone', { custom: true }),
    field('Email', 'email'),
    field('LeadSource', 'picklist', {
      picklistValues: [
        { active: true, defaultValue: true, label: 'Netz', value: 'Web', validFor: 'gAAA' },
        { active: false, defaultValue: false, label: 'Fax', value: 'Fax', validFor: null },
        { active: true, defaultValue: false, label: null, value: 'Other' },
      ],
    }),
  ],
};

const asked: string[] = [];
/** Answers every call with the describe above, through the call's own schema. */
const caller: Caller = {
  async call({ path, schema }) {
    asked.push(path);
    return { status: 200, body: schema.parse(sent), date: null, lastModified: null };
  },
};

group('describe', () => {
  it('keeps what we use, and only the picklist values that can be chosen', async () => {
    const contact = await describe(caller, 'Contact');
    expect(asked.at(-1)).toBe('/sobjects/Contact/describe');
    expect(contact).not.toHaveProperty('childRelationships');
    expect(contact.fields[0]).not.toHaveProperty('soapType');
    expect(contact.fields.find(({ name }) => name === 'LeadSource')?.picklistValues).toEqual([
      { label: 'Netz', value: 'Web', defaultValue: true, validFor: 'gAAA', at: 0 },
      { label: 'Other', value: 'Other', defaultValue: false, validFor: null, at: 2 },
    ]);
    expect(contact.fields.find(({ name }) => name === 'OwnerId')?.relationshipName).toBe('Owner');
  });

  it('finds phone and e-mail fields by type, custom ones too, and what a new record needs', async () => {
    const contact = await describe(caller, 'Contact');
    const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);
    expect(names(phoneFields(contact))).toEqual(['Fax', 'Second__c']);
    expect(names(emailFields(contact))).toEqual(['Email']);
    expect(names(requiredOnCreate(contact))).toEqual(['LastName']);
  });
});
