import { z } from '@/lib/zod';

/** The version of `settingsSchema`; what older ones stored is brought along by `migrations.ts`. */
export const SETTINGS_VERSION = 1;

/** A name as Salesforce's API knows an object or a field (`Messenger_Id__c`). */
export const apiName = z.string().check(z.regex(/^[A-Za-z]\w{0,79}$/));
const eachOnce = z.refine<readonly string[]>((names) => new Set(names).size === names.length);
const apiNames = z.array(apiName).check(eachOnce);

/** What an organisation chooses about one object. All fields by API name. */
export const objectSettingsSchema = z.strictObject({
  /** Fields that are shown, in order. Name and account stand in the header already. */
  card: apiNames,
  /** Fields that an agent may edit, where describe says that the user may too. */
  editable: apiNames,
  /** Fields of the form that makes one, after the required ones. */
  form: apiNames,
  /** By inbox id, the text field that keeps a chat's address in that inbox (`Messenger_Id__c`). */
  identity: z.record(z.string(), apiName),
});
export type ObjectSettings = z.infer<typeof objectSettingsSchema>;

/** All that an organisation chooses. Stored with a version; defaults stand in `DEFAULT_SETTINGS`. */
export const settingsSchema = z.strictObject({
  version: z.literal(SETTINGS_VERSION),
  /** ISO 3166 country of numbers without a country code; null takes the organisation's locale. */
  defaultCountry: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** By the object's API name. */
  objects: z.record(apiName, objectSettingsSchema),
  /** Objects that an agent may make from a chat, in the order of the menu. */
  creates: apiNames,
  /** Whether records that Threadside creates run the organisation's assignment rules. */
  assignmentRules: z.boolean(),
  /** How many of the last messages a Case's Description takes. */
  caseMessages: z.int().check(z.gte(1), z.lte(100)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const NOTHING_CHOSEN: ObjectSettings = { card: [], editable: [], form: [], identity: {} };

/** What the organisation chose about an object; nothing at all for one it never named. */
export function objectSettingsOf(settings: Settings, sobject: string): ObjectSettings {
  return settings.objects[sobject] ?? NOTHING_CHOSEN;
}
