import { type FieldDescribe, type FieldType, field } from '@/dev/org/describe/field';

type Own = Partial<FieldDescribe>;

/** What a field that nobody writes has in common. */
export const READ_ONLY = { createable: false, updateable: false } as const;
/** A field that must hold a value on create, and always after. */
export const REQUIRED = { nillable: false, permissionable: false } as const;

/** A line of text of at most `length` characters. */
export const text = (name: string, label: string, length: number, own: Own = {}) =>
  field('string', name, label, { length, ...own });

/** Text of several lines. */
export const longText = (name: string, label: string, length: number, own: Own = {}) =>
  field('textarea', name, label, { length, extraTypeInfo: 'plaintextarea', ...own });

/** A phone number, kept as it is typed. */
export const phone = (name: string, label: string, own: Own = {}) =>
  field('phone', name, label, { length: 40, ...own });

/** An e-mail address. */
export const email = (name: string, label: string, own: Own = {}) =>
  field('email', name, label, { length: 80, ...own });

/** A web address. */
export const url = (name: string, label: string, own: Own = {}) =>
  field('url', name, label, { length: 255, ...own });

/** True or false. */
export const checkbox = (name: string, label: string, own: Own = {}) =>
  field('boolean', name, label, own);

/** A day without a time. */
export const date = (name: string, label: string, own: Own = {}) => field('date', name, label, own);

/** A moment. */
export const dateTime = (name: string, label: string, own: Own = {}) =>
  field('datetime', name, label, own);

/** A number of so many digits, `scale` of them behind the point. */
export const number = (
  type: 'double' | 'currency' | 'percent' | 'int',
  name: string,
  label: string,
  [precision, scale]: readonly [number, number],
  own: Own = {},
) =>
  field(
    type,
    name,
    label,
    type === 'int' ? { digits: precision, ...own } : { precision, scale, ...own },
  );

/**
 * A picklist. A value written `Label=value` has a label of its own; one that ends in `*` is the
 * default, one that starts with `-` is no longer active.
 */
export const picklist = (
  name: string,
  label: string,
  values: readonly string[],
  own: Own = {},
  type: FieldType = 'picklist',
) => {
  const picklistValues = values.map((written) => {
    const bare = written.replace(/^-|\*$/g, '');
    const [shown = bare, value = bare] = bare.includes('=') ? bare.split('=') : [];
    return {
      active: !written.startsWith('-'),
      defaultValue: written.endsWith('*'),
      label: shown,
      validFor: null,
      value,
    };
  });
  return field(type, name, label, {
    length: type === 'multipicklist' ? 4099 : 255,
    picklistValues,
    defaultedOnCreate: picklistValues.some(({ defaultValue }) => defaultValue),
    ...own,
  });
};

/** A lookup: the id of a record of one of the objects, and the relationship it is read by. */
export const reference = (
  name: string,
  label: string,
  relationshipName: string,
  referenceTo: readonly string[],
  own: Own = {},
) =>
  field('reference', name, label, {
    length: 18,
    relationshipName,
    referenceTo,
    namePointing: referenceTo.length > 1,
    ...own,
  });

/** An address: its parts, which are written, and the compound, which is only read. */
export function address(prefix: string, label: string): readonly FieldDescribe[] {
  const compoundFieldName = `${prefix}Address`;
  const own = { compoundFieldName };
  const part = (name: string, words: string, length: number) =>
    text(`${prefix}${name}`, `${label}${words}`.trim(), length, own);
  return [
    field('textarea', `${prefix}Street`, `${label}Street`, { length: 255, ...own }),
    part('City', 'City', 40),
    part('State', 'State/Province', 80),
    part('PostalCode', 'Zip/Postal Code', 20),
    part('Country', 'Country', 80),
    number('double', `${prefix}Latitude`, `${label}Latitude`, [18, 15], own),
    number('double', `${prefix}Longitude`, `${label}Longitude`, [18, 15], own),
    picklist(
      `${prefix}GeocodeAccuracy`,
      `${label}Geocode Accuracy`,
      ['Address', 'NearAddress', 'Block', 'Street', 'ExtendedZip', 'Zip', 'City', 'State'],
      { restrictedPicklist: true, length: 40, ...own },
    ),
    field('address', compoundFieldName, `${label}Address`.trim(), {
      ...READ_ONLY,
      filterable: false,
      groupable: false,
    }),
  ];
}

/** A person's name: the compound, which is only read, and its parts. */
export function personName(): readonly FieldDescribe[] {
  const own = { compoundFieldName: 'Name' };
  return [
    text('LastName', 'Last Name', 80, { ...REQUIRED, ...own }),
    text('FirstName', 'First Name', 40, own),
    picklist('Salutation', 'Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.'], {
      length: 40,
      ...own,
    }),
    text('Name', 'Full Name', 121, {
      ...READ_ONLY,
      nillable: false,
      nameField: true,
      permissionable: false,
      extraTypeInfo: 'personname',
    }),
  ];
}

/** The fields every object begins with. */
export const ID_FIELDS: (label: string) => readonly FieldDescribe[] = (label) => [
  field('id', 'Id', `${label} ID`, {
    ...READ_ONLY,
    length: 18,
    nillable: false,
    defaultedOnCreate: true,
    permissionable: false,
  }),
  checkbox('IsDeleted', 'Deleted', { ...READ_ONLY, permissionable: false }),
];

/** Who owns a row: a user, or where `queues` is true also a queue. Defaults to who creates it. */
export const owner = (queues: boolean) =>
  reference('OwnerId', 'Owner ID', 'Owner', queues ? ['Group', 'User'] : ['User'], {
    nillable: false,
    defaultedOnCreate: true,
    permissionable: false,
  });

/** Which kind of record a row is, where administrators have set up kinds. */
export const recordTypeId = () =>
  reference('RecordTypeId', 'Record Type ID', 'RecordType', ['RecordType'], {
    permissionable: false,
  });

/** The fields every object ends with; Salesforce writes them. */
export const SYSTEM_FIELDS: readonly FieldDescribe[] = (() => {
  const own = { ...READ_ONLY, nillable: false, defaultedOnCreate: true, permissionable: false };
  return [
    dateTime('CreatedDate', 'Created Date', own),
    reference('CreatedById', 'Created By ID', 'CreatedBy', ['User'], own),
    dateTime('LastModifiedDate', 'Last Modified Date', own),
    reference('LastModifiedById', 'Last Modified By ID', 'LastModifiedBy', ['User'], own),
    dateTime('SystemModstamp', 'System Modstamp', own),
  ];
})();
