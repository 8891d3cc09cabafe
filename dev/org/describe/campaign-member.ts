import {
  checkbox,
  date,
  email,
  ID_FIELDS,
  phone,
  picklist,
  READ_ONLY,
  REQUIRED,
  reference,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import { LEAD_SOURCES } from '@/dev/org/describe/lead-sources';
import type { ObjectShape } from '@/dev/org/describe/shape';

/** Statuses of a member that count as an answer. */
export const RESPONDED_STATUSES: readonly string[] = ['Responded'];

const FOREVER = { updateable: false } as const;

/** A contact or lead in a campaign; what it tells of the person is read from there. */
export const CAMPAIGN_MEMBER: ObjectShape = {
  name: 'CampaignMember',
  label: 'Campaign Member',
  labelPlural: 'Campaign Members',
  keyPrefix: '00v',
  isWritable: true,
  isSearchable: false,
  fields: [
    ...ID_FIELDS('Campaign Member'),
    reference('CampaignId', 'Campaign ID', 'Campaign', ['Campaign'], { ...REQUIRED, ...FOREVER }),
    reference('LeadId', 'Lead ID', 'Lead', ['Lead'], FOREVER),
    reference('ContactId', 'Contact ID', 'Contact', ['Contact'], FOREVER),
    picklist('Status', 'Status', ['Sent*', 'Responded'], { length: 40 }),
    checkbox('HasResponded', 'Responded', { ...READ_ONLY, permissionable: false }),
    date('FirstRespondedDate', 'First Responded Date', READ_ONLY),
    text('Name', 'Name', 121, { ...READ_ONLY, nameField: true }),
    text('FirstName', 'First Name', 40, READ_ONLY),
    text('LastName', 'Last Name', 80, READ_ONLY),
    text('Title', 'Title', 128, READ_ONLY),
    text('CompanyOrAccount', 'Company (Account)', 255, READ_ONLY),
    email('Email', 'Email', READ_ONLY),
    phone('Phone', 'Phone', READ_ONLY),
    phone('MobilePhone', 'Mobile', READ_ONLY),
    picklist('LeadSource', 'Lead Source', LEAD_SOURCES, READ_ONLY),
    text('Type', 'Type', 40, READ_ONLY),
    ...SYSTEM_FIELDS,
  ],
};
