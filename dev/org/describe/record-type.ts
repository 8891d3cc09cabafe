import {
  checkbox,
  ID_FIELDS,
  picklist,
  READ_ONLY,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import type { ObjectShape } from '@/dev/org/describe/shape';

/** Kinds of record that administrators set up; a query reads them. */
export const RECORD_TYPE: ObjectShape = {
  name: 'RecordType',
  label: 'Record Type',
  labelPlural: 'Record Types',
  keyPrefix: '012',
  isWritable: false,
  isSearchable: false,
  fields: [
    ...ID_FIELDS('Record Type').filter(({ name }) => name === 'Id'),
    text('Name', 'Name', 80, { nillable: false, nameField: true }),
    text('DeveloperName', 'Record Type Name', 80, { nillable: false }),
    text('NamespacePrefix', 'Namespace Prefix', 15),
    text('Description', 'Description', 255),
    picklist(
      'SobjectType',
      'SObject Type Name',
      ['Account', 'Campaign', 'Case', 'Contact', 'Event', 'Lead', 'Opportunity', 'Task'],
      { nillable: false, restrictedPicklist: true, length: 40 },
    ),
    checkbox('IsActive', 'Active'),
    checkbox('IsPersonType', 'Is Person Type'),
    ...SYSTEM_FIELDS,
  ].map((one) => ({ ...one, ...READ_ONLY, permissionable: false })),
};
