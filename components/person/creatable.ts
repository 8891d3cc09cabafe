import type { Describes } from '@/components/hooks/use-describes';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { Settings } from '@/lib/settings/settings';

/** Objects that have a button of their own. */
const WITH_BUTTON: readonly string[] = ['Case'];

/**
 * What the menu offers to make: what the organisation chose, in its order, and this user may.
 * @param person whether somebody is found: else a Lead has its own button
 */
export function creatable(
  settings: Settings,
  describes: Describes,
  person: boolean,
): readonly ObjectDescribe[] {
  return settings.creates
    .filter((sobject) => !WITH_BUTTON.includes(sobject) && (person || sobject !== 'Lead'))
    .flatMap((sobject) => describes[sobject] ?? [])
    .filter(({ createable }) => createable);
}
