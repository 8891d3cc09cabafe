import { expect, test } from 'vitest';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import { likeness } from '@/lib/salesforce/likeness';

const field = (name: string, type: string, label = name): FieldDescribe => ({
  name,
  label,
  type,
  extraTypeInfo: null,
  length: 80,
  precision: 0,
  scale: 0,
  digits: 0,
  nillable: true,
  createable: true,
  updateable: true,
  defaultedOnCreate: false,
  calculated: false,
  custom: false,
  htmlFormatted: false,
  compoundFieldName: null,
  inlineHelpText: null,
  restrictedPicklist: false,
  dependentPicklist: false,
  controllerName: null,
  picklistValues: [],
  referenceTo: [],
  relationshipName: null,
});

const object = (name: string, ...fields: FieldDescribe[]): ObjectDescribe => ({
  name,
  label: name,
  labelPlural: `${name}s`,
  keyPrefix: null,
  createable: true,
  updateable: true,
  recordTypeInfos: [],
  fields,
});

const LEAD = object(
  'Lead',
  field('LastName', 'string', 'Last Name'),
  field('Company', 'string'),
  field('MobilePhone', 'phone', 'Mobile'),
  field('Email', 'email', 'E-mail'),
  field('LeadSource', 'picklist'),
  field('Description', 'textarea'),
);
const CONTACT = object(
  'Contact',
  field('LastName', 'string', 'Surname'),
  field('HomePhone', 'phone', 'Home'),
  field('MobilePhone', 'phone', 'Mobile'),
  field('Email', 'email', 'E-mail'),
  field('Description', 'textarea'),
);

const compare = (
  sent: Parameters<typeof likeness>[0],
  held: Readonly<Record<string, string | null>>,
) => likeness(sent, LEAD, { sobject: 'Contact', id: '003', fields: held }, CONTACT, 'ZA');

test('numbers are the same in whichever field and spelling they stand', () => {
  const sent = { MobilePhone: '+27 82 555 0147' };
  expect(compare(sent, { HomePhone: '082 555 0147' })).toEqual({ alike: ['Mobile'], other: [] });
});

test('another number is told with the label it has there', () => {
  const sent = { MobilePhone: '+27 82 555 0147' };
  expect(compare(sent, { HomePhone: '082 555 0174', MobilePhone: null })).toEqual({
    alike: [],
    other: [{ label: 'Home', value: '082 555 0174' }],
  });
});

test('names compare without case, addresses as addresses, a company with the account', () => {
  const sent = { LastName: 'MOKOENA', Email: 'Thabo@Example.com', Company: 'Mokoena  Fresh' };
  const held = { LastName: 'Mokoena', Email: 'thabo@example.com', 'Account.Name': 'mokoena fresh' };
  expect(compare(sent, held)).toEqual({ alike: ['Last Name', 'E-mail', 'Company'], other: [] });
});

test('what is empty there, a note or a choice tells nobody apart', () => {
  const sent = { LastName: 'Mokoena', LeadSource: 'Web', Description: 'Hello' };
  expect(compare(sent, { LastName: ' ', Description: 'Hello' })).toEqual({ alike: [], other: [] });
});
