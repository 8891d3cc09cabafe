import { z } from '@/lib/zod';

const apiName = z.string().check(z.regex(/^[A-Za-z]\w{0,79}$/));
const fieldNames = z.array(apiName);

/** What an organisation chooses about one object. All fields by API name. */
const objectSettings = z.strictObject({
  /** Fields that are shown, in order. Name and account stand in the header already. */
  card: fieldNames,
  /** Fields that an agent may edit, where describe says that the user may too. */
  editable: fieldNames,
  /** Fields of the form that makes one, after the required ones. */
  form: fieldNames,
  /** By inbox id, the text field that keeps a chat's address in that inbox (`Messenger_Id__c`). */
  identity: z.record(z.string(), apiName),
});
export type ObjectSettings = z.infer<typeof objectSettings>;

/** All that an organisation chooses. Stored with a version; defaults stand in `DEFAULT_SETTINGS`. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** ISO 3166 country of numbers without a country code; null takes the organisation's locale. */
  defaultCountry: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** By the object's API name. */
  objects: z.record(apiName, objectSettings),
  /** Objects that an agent may make from a chat, in the order of the menu. */
  creates: z.array(apiName),
  /** Whether records that Threadside creates run the organisation's assignment rules. */
  assignmentRules: z.boolean(),
  /** How many of the last messages a Case's Description takes. */
  caseMessages: z.int().check(z.gte(1), z.lte(100)),
});
export type Settings = z.infer<typeof settingsSchema>;

const NOTHING_CHOSEN: ObjectSettings = { card: [], editable: [], form: [], identity: {} };

/** What the organisation chose about an object; nothing at all for one it never named. */
export function objectSettingsOf(settings: Settings, sobject: string): ObjectSettings {
  return settings.objects[sobject] ?? NOTHING_CHOSEN;
}
