import { expect, test } from 'vitest';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';
import { likeness } from '@/lib/salesforce/likeness';

const LEAD = anObject('Lead', [
  aField('LastName', 'string', { label: 'Last Name' }),
  aField('Company', 'string'),
  aField('MobilePhone', 'phone', { label: 'Mobile' }),
  aField('Email', 'email', { label: 'E-mail' }),
  aField('LeadSource', 'picklist'),
  aField('Description', 'textarea'),
]);
const CONTACT = anObject('Contact', [
  aField('LastName', 'string', { label: 'Surname' }),
  aField('HomePhone', 'phone', { label: 'Home' }),
  aField('MobilePhone', 'phone', { label: 'Mobile' }),
  aField('Email', 'email', { label: 'E-mail' }),
  aField('Description', 'textarea'),
]);

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
