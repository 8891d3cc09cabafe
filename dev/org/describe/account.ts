import {
  address,
  date,
  ID_FIELDS,
  longText,
  number,
  owner,
  phone,
  picklist,
  READ_ONLY,
  REQUIRED,
  reference,
  SYSTEM_FIELDS,
  text,
  url,
} from '@/dev/org/describe/builders';
import { LEAD_SOURCES } from '@/dev/org/describe/lead-sources';
import { PERSON_FIELDS } from '@/dev/org/describe/person-account';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { externalId } from '@/dev/org/describe/special-builders';

export const ACCOUNT: ObjectShape = {
  name: 'Account',
  label: 'Account',
  labelPlural: 'Accounts',
  keyPrefix: '001',
  isWritable: true,
  isSearchable: true,
  fields: [
    ...ID_FIELDS('Account'),
    text('Name', 'Account Name', 255, { ...REQUIRED, nameField: true }),
    picklist('Type', 'Account Type', ['Prospect', 'Customer', 'Partner', 'Other']),
    reference('ParentId', 'Parent Account ID', 'Parent', ['Account']),
    ...address('Billing', 'Billing '),
    ...address('Shipping', 'Shipping '),
    phone('Phone', 'Account Phone'),
    phone('Fax', 'Account Fax'),
    text('AccountNumber', 'Account Number', 40),
    url('Website', 'Website'),
    picklist('Industry', 'Industry', [
      'Aquaculture',
      'Agriculture',
      'Retail',
      'Pharma',
      'Transport',
      'Other',
    ]),
    picklist('Rating', 'Account Rating', ['Hot', 'Warm', 'Cold']),
    picklist('Ownership', 'Ownership', ['Public', 'Private', 'Subsidiary', 'Other']),
    picklist('AccountSource', 'Account Source', LEAD_SOURCES),
    text('Site', 'Account Site', 80),
    number('currency', 'AnnualRevenue', 'Annual Revenue', [18, 0]),
    number('int', 'NumberOfEmployees', 'Employees', [8, 0]),
    longText('Description', 'Account Description', 32000),
    owner(false),
    ...SYSTEM_FIELDS,
    date('LastActivityDate', 'Last Activity', READ_ONLY),
    picklist('Service_Tier__c', 'Service Tier', ['Gold', 'Silver', 'Bronze'], {
      restrictedPicklist: true,
    }),
    externalId('ERP_Number__c', 'ERP Number', 20),
    ...PERSON_FIELDS,
  ],
};
