import {
  checkbox,
  dateTime,
  email,
  ID_FIELDS,
  phone,
  picklist,
  READ_ONLY,
  REQUIRED,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import type { FieldDescribe } from '@/dev/org/describe/field';
import type { ObjectShape } from '@/dev/org/describe/shape';

/** Set up by an administrator, only read through this API. */
const onlyRead = (fields: readonly FieldDescribe[]) =>
  fields.map((one) => ({ ...one, ...READ_ONLY }));

export const USER: ObjectShape = {
  name: 'User',
  label: 'User',
  labelPlural: 'Users',
  keyPrefix: '005',
  isWritable: false,
  isSearchable: false,
  fields: onlyRead([
    ...ID_FIELDS('User').filter(({ name }) => name !== 'IsDeleted'),
    text('Username', 'Username', 80, REQUIRED),
    text('LastName', 'Last Name', 80, { ...REQUIRED, compoundFieldName: 'Name' }),
    text('FirstName', 'First Name', 40, { compoundFieldName: 'Name' }),
    text('Name', 'Full Name', 121, {
      nillable: false,
      nameField: true,
      extraTypeInfo: 'personname',
    }),
    text('Title', 'Title', 80),
    text('CompanyName', 'Company Name', 80),
    email('Email', 'Email', REQUIRED),
    phone('Phone', 'Phone'),
    phone('MobilePhone', 'Mobile'),
    text('Alias', 'Alias', 8, REQUIRED),
    checkbox('IsActive', 'Active'),
    picklist('UserType', 'User Type', ['Standard', 'Guest'], { restrictedPicklist: true }),
    picklist('TimeZoneSidKey', 'Time Zone', ['Europe/Oslo', 'Europe/Prague', 'Europe/London'], {
      ...REQUIRED,
      restrictedPicklist: true,
    }),
    picklist('LocaleSidKey', 'Locale', ['en_GB', 'nb_NO', 'cs_CZ'], {
      ...REQUIRED,
      restrictedPicklist: true,
    }),
    picklist('LanguageLocaleKey', 'Language', ['en_US', 'no', 'cs'], {
      ...REQUIRED,
      restrictedPicklist: true,
    }),
    ...SYSTEM_FIELDS,
  ]),
};

export const GROUP: ObjectShape = {
  name: 'Group',
  label: 'Group',
  labelPlural: 'Groups',
  keyPrefix: '00G',
  isWritable: false,
  isSearchable: false,
  fields: onlyRead([
    ...ID_FIELDS('Group').filter(({ name }) => name !== 'IsDeleted'),
    text('Name', 'Name', 40, { nillable: false, nameField: true }),
    text('DeveloperName', 'Developer Name', 80),
    picklist('Type', 'Type', ['Queue', 'Regular'], { nillable: false, restrictedPicklist: true }),
    ...SYSTEM_FIELDS,
  ]),
};

export const ORGANIZATION: ObjectShape = {
  name: 'Organization',
  label: 'Organization',
  labelPlural: 'Organizations',
  keyPrefix: '00D',
  isWritable: false,
  isSearchable: false,
  fields: onlyRead([
    ...ID_FIELDS('Organization').filter(({ name }) => name !== 'IsDeleted'),
    text('Name', 'Name', 80, { nillable: false, nameField: true }),
    text('Country', 'Country', 80),
    phone('Phone', 'Phone'),
    picklist('DefaultLocaleSidKey', 'Locale', ['nb_NO', 'en_US', 'en_GB'], { nillable: false }),
    picklist('TimeZoneSidKey', 'Time Zone', ['Europe/Oslo'], { nillable: false }),
    picklist('LanguageLocaleKey', 'Language', ['en_US', 'no'], { nillable: false }),
    picklist('OrganizationType', 'Edition', ['Enterprise Edition', 'Developer Edition'], {}),
    text('InstanceName', 'Instance Name', 5),
    checkbox('IsSandbox', 'Is Sandbox'),
    text('NamespacePrefix', 'Namespace Prefix', 15),
    dateTime('TrialExpirationDate', 'Trial Expiration Date'),
    ...SYSTEM_FIELDS,
  ]),
};
