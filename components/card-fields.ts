import { emailFields, type ObjectDescribe, phoneFields } from '@/lib/salesforce/describe';
import { objectSettingsOf, type Settings } from '@/lib/settings/settings';

/**
 * The fields that are read of a record, by API name: those of its card, those that a match is told by, and
 * those that keep chats' addresses. Everything that may be written is among them, so that a save can tell
 * whether anybody changed it.
 */
export function fieldsRead(describe: ObjectDescribe, settings: Settings): readonly string[] {
  const { card, identity } = objectSettingsOf(settings, describe.name);
  const reachable = [...phoneFields(describe), ...emailFields(describe)].map(({ name }) => name);
  return [...new Set([...card, ...reachable, ...Object.values(identity)])];
}
