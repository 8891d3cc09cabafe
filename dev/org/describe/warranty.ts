import {
  checkbox,
  date,
  dateTime,
  ID_FIELDS,
  longText,
  number,
  owner,
  picklist,
  READ_ONLY,
  REQUIRED,
  reference,
  SYSTEM_FIELDS,
  url,
} from '@/dev/org/describe/builders';
import type { ObjectShape } from '@/dev/org/describe/shape';
import {
  autoNumber,
  externalId,
  numberFormula,
  richText,
} from '@/dev/org/describe/special-builders';

/** A custom object with a field of nearly every type: a promise on a cooling unit. */
export const WARRANTY: ObjectShape = {
  name: 'Warranty__c',
  label: 'Warranty',
  labelPlural: 'Warranties',
  keyPrefix: 'a00',
  isWritable: true,
  isSearchable: true,
  fields: [
    ...ID_FIELDS('Record'),
    owner(true),
    autoNumber('Name', 'Warranty Number', 80),
    ...SYSTEM_FIELDS,
    date('LastActivityDate', 'Last Activity Date', READ_ONLY),
    reference('Contact__c', 'Contact', 'Contact__r', ['Contact']),
    reference('Account__c', 'Account', 'Account__r', ['Account']),
    picklist('Status__c', 'Status', ['Draft*', 'Active', 'Expired', '-Void'], {
      restrictedPicklist: true,
    }),
    date('Ends_On__c', 'Ends On', REQUIRED),
    number('currency', 'Value__c', 'Value', [16, 2]),
    number('percent', 'Deductible__c', 'Deductible', [5, 2]),
    number('double', 'Units__c', 'Units', [4, 0], { defaultedOnCreate: false }),
    longText('Terms__c', 'Terms', 32768),
    richText('Summary__c', 'Summary', 32768),
    checkbox('Is_Transferable__c', 'Transferable'),
    picklist(
      'Covers__c',
      'Covers',
      ['Compressor', 'Door seals', 'Sensors', 'Labour'],
      { restrictedPicklist: true, precision: 4 },
      'multipicklist',
    ),
    url('Certificate__c', 'Certificate'),
    dateTime('Last_Checked__c', 'Last Checked'),
    externalId('Serial_Number__c', 'Serial Number', 40),
    numberFormula('Days_Left__c', 'Days Left', 0, 'Ends_On__c - TODAY()'),
  ],
};
