import { z } from '@/lib/zod';

const fieldName = z.string().check(z.regex(/^[A-Za-z]\w{0,79}$/));
const fieldNames = z.array(fieldName);

/** What an organisation chooses about one object: what the card shows and what an agent may change. */
const objectSettings = z.strictObject({
  /** Fields on the card, in order, by API name. Name and account stand in the header already. */
  card: fieldNames,
  /** Fields an agent may edit, where describe says that the user may too. */
  editable: fieldNames,
});
export type ObjectSettings = z.infer<typeof objectSettings>;

/** All that an organisation chooses. Stored with a version; defaults stand in `DEFAULT_SETTINGS`. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** ISO 3166 country of numbers without a country code; null takes the organisation's locale. */
  defaultCountry: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  contact: objectSettings,
  lead: objectSettings,
  /** Whether records that Threadside creates run the organisation's assignment rules. */
  assignmentRules: z.boolean(),
  /** How many of the last messages a Case's Description takes. */
  caseMessages: z.int().check(z.gte(1), z.lte(100)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  defaultCountry: null,
  contact: {
    card: [
      'Title',
      'Email',
      'Phone',
      'MobilePhone',
      'LeadSource',
      'DoNotCall',
      'Description',
      'OwnerId',
      'LastModifiedDate',
    ],
    editable: ['FirstName', 'LastName', 'Title', 'LeadSource', 'DoNotCall', 'Description'],
  },
  lead: {
    card: [
      'Title',
      'Company',
      'Status',
      'Email',
      'Phone',
      'MobilePhone',
      'LeadSource',
      'Rating',
      'DoNotCall',
      'Description',
      'OwnerId',
      'LastModifiedDate',
    ],
    editable: ['Title', 'Company', 'Status', 'LeadSource', 'Rating', 'DoNotCall', 'Description'],
  },
  assignmentRules: false,
  caseMessages: 10,
};
