import {
  checkbox,
  email,
  ID_FIELDS,
  phone,
  picklist,
  READ_ONLY,
  text,
} from '@/dev/org/describe/builders';
import type { ObjectShape } from '@/dev/org/describe/shape';

/**
 * What a query sees of a row through a reference to one of several objects (`Who`, `What`, `Owner`): these
 * fields and no others, whatever the row is.
 */
export const NAME: ObjectShape = {
  name: 'Name',
  label: 'Name',
  labelPlural: 'Names',
  keyPrefix: '000',
  isWritable: false,
  isSearchable: false,
  fields: [
    ...ID_FIELDS('Name').filter(({ name }) => name === 'Id'),
    text('Name', 'Name', 255, { nameField: true }),
    text('LastName', 'Last Name', 80),
    text('FirstName', 'First Name', 80),
    picklist('Type', 'Type', [], { restrictedPicklist: true, length: 40 }),
    text('Alias', 'Alias', 8),
    checkbox('IsActive', 'Active'),
    email('Email', 'Email'),
    text('Title', 'Title', 128),
    phone('Phone', 'Phone'),
    text('Username', 'Username', 80),
  ].map((one) => ({ ...one, ...READ_ONLY, permissionable: false })),
};
