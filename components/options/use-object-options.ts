import { i18n } from '#i18n';
import type { KnownName } from '@/components/options/AddName';
import { byLabel, fieldNamed, objectLabel } from '@/components/options/labels';
import { useOptions } from '@/components/options/options-context';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import { changeObject } from '@/lib/settings/changes';
import { type ObjectSettings, objectSettingsOf } from '@/lib/settings/settings';

/** What there is to say against a field, as a sentence; null for nothing. */
type Judge = (describe: ObjectDescribe, field: FieldDescribe) => string | null;

/** What the lists of one object's fields have in common. */
export function useObjectOptions(sobject: string) {
  const { settings, describes, save } = useOptions();
  const describe = describes?.[sobject];
  const fieldOf = (name: string) => fieldNamed(name, describe);
  return {
    one: objectSettingsOf(settings, sobject),
    describe,
    fieldOf,
    labelOf: (name: string) => fieldOf(name)?.label ?? name,
    /** `note` says more of a field that Salesforce shows; one that it doesn't show is told so. */
    noteOf: (name: string, note: Judge = () => null) => {
      if (describe === undefined) return null;
      const field = fieldOf(name);
      return field === undefined ? i18n.t('options.fieldAbsent') : note(describe, field);
    },
    /** The fields that are not in a list yet and that `judge` has nothing against. */
    others: (names: readonly string[], judge: Judge = () => null): readonly KnownName[] =>
      describe === undefined
        ? []
        : describe.fields
            .filter((field) => !names.includes(field.name) && judge(describe, field) === null)
            .sort(byLabel),
    /** Saves a change of this object; `what` is the list that it is of. */
    change: (what: string, next: (now: ObjectSettings) => Partial<ObjectSettings>) =>
      save(`${objectLabel(sobject, describes)}, ${what}`, changeObject(sobject, next)),
  };
}
