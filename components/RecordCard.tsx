import { i18n } from '#i18n';
import { cardValue } from '@/components/card-values';
import { FieldList } from '@/components/FieldList';
import { FieldRow } from '@/components/FieldRow';
import { rowField } from '@/components/field-typing';
import { useFieldEdits } from '@/components/hooks/use-field-edits';
import { ReadOnlyBanner } from '@/components/states/Banners';
import { Section } from '@/components/ui/Section';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { ObjectSettings } from '@/lib/settings/settings';
import type { WriteRoom } from '@/lib/writes/update';

/** The fields of one record, those that may be edited in place. Mount it anew for each record. */
export function RecordCard({
  record,
  describe,
  settings,
  room,
  chat,
  onRecord,
}: {
  record: SalesforceRecord;
  describe: ObjectDescribe;
  settings: ObjectSettings;
  room: WriteRoom;
  /** The chat (by `chatKey`) it is edited in. */
  chat: string | null;
  onRecord: (record: SalesforceRecord) => void;
}) {
  const editOf = useFieldEdits(record, room, chat, onRecord);
  const fields = settings.card.flatMap(
    (name) => describe.fields.find((one) => one.name === name) ?? [],
  );
  return (
    <>
      {!describe.updateable && <ReadOnlyBanner kind={describe.label} />}
      <Section title={describe.label}>
        <FieldList>
          {fields.map((field) => {
            const { value, ...edit } = editOf(field);
            const lock = describe.updateable ? whoseLock(field, settings) : null;
            const shown =
              record.fields[field.name] === value ? cardValue(field, record) : undefined;
            return (
              <FieldRow
                key={field.name}
                field={
                  describe.updateable ? rowField(field) : { ...rowField(field), type: 'readonly' }
                }
                value={value}
                display={shown}
                lock={lock}
                {...edit}
              />
            );
          })}
        </FieldList>
      </Section>
    </>
  );
}

/** Whose rule keeps a field from being edited, as a sentence; null if nothing does. */
function whoseLock(field: FieldDescribe, settings: ObjectSettings): string | null {
  if (field.calculated) return i18n.t('work.lockCalculated');
  if (!field.updateable) return i18n.t('work.lockSalesforce');
  if (rowField(field).type === 'readonly') return i18n.t('work.lockNoEditor');
  return settings.editable.includes(field.name) ? null : i18n.t('work.lockOrganisation');
}
