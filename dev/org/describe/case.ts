import {
  checkbox,
  dateTime,
  email,
  ID_FIELDS,
  longText,
  owner,
  phone,
  picklist,
  READ_ONLY,
  recordTypeId,
  reference,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import { CASE_DEPENDENTS } from '@/dev/org/describe/dependent-fields';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { autoNumber } from '@/dev/org/describe/special-builders';

/** Statuses of a case that count as closed. */
export const CLOSED_CASE_STATUSES: readonly string[] = ['Closed'];

export const CASE: ObjectShape = {
  name: 'Case',
  label: 'Case',
  labelPlural: 'Cases',
  keyPrefix: '500',
  isWritable: true,
  isSearchable: true,
  fields: [
    ...ID_FIELDS('Case'),
    recordTypeId(),
    autoNumber('CaseNumber', 'Case Number', 30),
    reference('ContactId', 'Contact ID', 'Contact', ['Contact']),
    reference('AccountId', 'Account ID', 'Account', ['Account']),
    reference('ParentId', 'Parent Case ID', 'Parent', ['Case']),
    text('SuppliedName', 'Name', 80),
    email('SuppliedEmail', 'Email Address'),
    text('SuppliedPhone', 'Phone', 40),
    text('SuppliedCompany', 'Company', 80),
    picklist('Type', 'Case Type', ['Question', 'Problem', 'Complaint']),
    picklist(
      'Status',
      'Status',
      ['New*', 'Working', 'Waiting on customer', 'Escalated', 'Closed'],
      {
        permissionable: false,
      },
    ),
    picklist('Reason', 'Case Reason', ['Temperature', 'Delay', 'Damage', 'Paperwork', 'Other']),
    picklist('Origin', 'Case Origin', ['Phone', 'Email', 'Web', 'WhatsApp', 'Messenger']),
    picklist('Priority', 'Priority', ['High', 'Medium*', 'Low']),
    text('Subject', 'Subject', 255),
    longText('Description', 'Description', 32000),
    checkbox('IsClosed', 'Closed', { ...READ_ONLY, permissionable: false }),
    dateTime('ClosedDate', 'Closed Date', READ_ONLY),
    checkbox('IsEscalated', 'Escalated'),
    owner(true),
    ...SYSTEM_FIELDS,
    phone('ContactPhone', 'Contact Phone', READ_ONLY),
    phone('ContactMobile', 'Contact Mobile', READ_ONLY),
    email('ContactEmail', 'Contact Email', READ_ONLY),
    ...CASE_DEPENDENTS,
  ],
};
