import {
  address,
  checkbox,
  date,
  email,
  phone,
  picklist,
  READ_ONLY,
  reference,
  text,
} from '@/dev/org/describe/builders';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { LEAD_SOURCES } from '@/dev/org/describe/lead-sources';

const known = { ...READ_ONLY, nillable: false, permissionable: false } as const;

/** On accounts and contacts alike: whether the row is one half of a person account. */
export const IS_PERSON_ACCOUNT: FieldDescribe = checkbox(
  'IsPersonAccount',
  'Is Person Account',
  known,
);

/** What an account that is a person has of its contact; there only where person accounts are on. */
export const PERSON_FIELDS: readonly FieldDescribe[] = [
  text('LastName', 'Last Name', 80),
  text('FirstName', 'First Name', 40),
  picklist('Salutation', 'Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.'], {
    length: 40,
  }),
  reference('PersonContactId', 'Contact ID', 'PersonContact', ['Contact'], READ_ONLY),
  IS_PERSON_ACCOUNT,
  ...address('PersonMailing', 'Mailing '),
  phone('PersonMobilePhone', 'Mobile'),
  phone('PersonHomePhone', 'Home Phone'),
  phone('PersonOtherPhone', 'Other Phone'),
  phone('PersonAssistantPhone', 'Asst. Phone'),
  email('PersonEmail', 'Email'),
  text('PersonTitle', 'Title', 80),
  text('PersonDepartment', 'Department', 80),
  picklist('PersonLeadSource', 'Lead Source', LEAD_SOURCES),
  date('PersonBirthdate', 'Birthdate'),
  phone('WhatsApp__pc', 'WhatsApp', { custom: true }),
  text('Next_Step__pc', 'Next Step', 255, { custom: true }),
  text('Messenger_Id__pc', 'Messenger ID', 80, { custom: true, externalId: true, idLookup: true }),
];

/** Names of the fields that are there only where person accounts are on, by object. */
export const PERSON_ONLY: Readonly<Record<string, ReadonlySet<string>>> = {
  Account: new Set(PERSON_FIELDS.map(({ name }) => name)),
  Contact: new Set([IS_PERSON_ACCOUNT.name]),
};
