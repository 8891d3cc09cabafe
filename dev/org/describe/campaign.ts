import {
  checkbox,
  date,
  ID_FIELDS,
  longText,
  number,
  owner,
  picklist,
  READ_ONLY,
  REQUIRED,
  reference,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import type { FieldDescribe } from '@/dev/org/describe/field';
import type { ObjectShape } from '@/dev/org/describe/shape';

/** How many members of a kind there are; Salesforce counts them. */
const counted = (name: string, label: string): FieldDescribe =>
  number('int', name, label, [9, 0], { ...READ_ONLY, nillable: false, permissionable: false });

export const CAMPAIGN: ObjectShape = {
  name: 'Campaign',
  label: 'Campaign',
  labelPlural: 'Campaigns',
  keyPrefix: '701',
  isWritable: true,
  isSearchable: true,
  fields: [
    ...ID_FIELDS('Campaign'),
    text('Name', 'Name', 80, { ...REQUIRED, nameField: true }),
    reference('ParentId', 'Parent Campaign ID', 'Parent', ['Campaign']),
    picklist('Type', 'Type', ['Conference', 'Email', 'Telemarketing', 'Messaging', 'Other*'], {
      length: 40,
    }),
    picklist('Status', 'Status', ['Planned*', 'In Progress', 'Completed', 'Aborted'], {
      length: 40,
    }),
    date('StartDate', 'Start Date'),
    date('EndDate', 'End Date'),
    number('currency', 'ExpectedRevenue', 'Expected Revenue', [18, 0]),
    number('currency', 'BudgetedCost', 'Budgeted Cost', [18, 0]),
    number('currency', 'ActualCost', 'Actual Cost', [18, 0]),
    number('percent', 'ExpectedResponse', 'Expected Response (%)', [8, 2]),
    number('double', 'NumberSent', 'Num Sent', [18, 0]),
    checkbox('IsActive', 'Active'),
    longText('Description', 'Description', 32000),
    counted('NumberOfLeads', 'Leads in Campaign'),
    counted('NumberOfContacts', 'Contacts in Campaign'),
    counted('NumberOfResponses', 'Responses in Campaign'),
    owner(false),
    ...SYSTEM_FIELDS,
    date('LastActivityDate', 'Last Activity', READ_ONLY),
  ],
};
