import { useEffect } from 'react';
import { i18n } from '#i18n';
import { cardValue } from '@/components/card-values';
import { FieldList } from '@/components/FieldList';
import { FieldRow } from '@/components/FieldRow';
import type { RowField } from '@/components/field-types';
import { useFieldEdits } from '@/components/hooks/use-field-edits';
import { useRecordTypePicklists } from '@/components/inputs/use-record-type-picklists';
import { mayEdit, recordRow } from '@/components/record-row';
import { useWorkplace } from '@/components/workplace';
import { partsOf } from '@/lib/salesforce/compound';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { ObjectSettings } from '@/lib/settings/settings';
import type { WriteRoom } from '@/lib/writes/write-room';

/**
 * The chosen fields of one record of any object, those that may be edited in place. `record` has been read
 * with `cardPaths` of these settings. Mount it anew for each record (`key={record.id}`).
 */
export function RecordFields({
  record,
  describe,
  settings,
  room,
  chat,
  onRecord,
}: {
  record: SalesforceRecord;
  describe: ObjectDescribe;
  settings: Pick<ObjectSettings, 'card' | 'editable'>;
  room: WriteRoom;
  /** The chat (by `chatKey`) it is edited in. */
  chat: string | null;
  /** The record as it was read again after a save. */
  onRecord: (record: SalesforceRecord) => void;
}) {
  const { identity } = useWorkplace();
  const { editOf, picked } = useFieldEdits(record, room, chat, onRecord);
  const picklists = useRecordTypePicklists(describe, record.fields.RecordTypeId ?? null);
  const rows = settings.card.flatMap((name) => {
    const field = describe.fields.find((one) => one.name === name);
    if (field === undefined) return [];
    const row = recordRow(
      {
        describe,
        record,
        editable: settings.editable,
        timeZone: identity.timeZone,
        picklists: picklists.lists,
        picked,
      },
      field,
    );
    return [{ field, row, edit: editOf(row) }];
  });
  // Until an editor needs them, the values of the record type take no call.
  const isNeeded = rows.some(({ row, edit }) => edit.draft !== null && isList(row));
  useEffect(() => {
    if (isNeeded) picklists.ask();
  }, [isNeeded, picklists.ask]);

  return (
    <FieldList>
      {rows.map(({ field, row, edit }) => (
        <FieldRow
          key={field.name}
          field={row}
          display={
            record.fields[field.name] === edit.value ? cardValue(field, row, record) : undefined
          }
          lock={describe.updateable ? whoseLock(describe, field, row, settings) : null}
          {...edit}
        />
      ))}
    </FieldList>
  );
}

/** Whether a row's editor offers values that go by the record type. */
function isList({ type, parts = [] }: RowField): boolean {
  return type === 'picklist' || type === 'multipicklist' || parts.some(isList);
}

/** Whose rule keeps a field from being edited, as a sentence; null if nothing does. */
function whoseLock(
  describe: ObjectDescribe,
  field: FieldDescribe,
  row: RowField,
  settings: Pick<ObjectSettings, 'editable'>,
): string | null {
  if (row.parts !== undefined) return null;
  if (field.calculated) return i18n.t('work.lockCalculated');
  // A compound field is written by its parts: it is as locked as they are.
  if (partsOf(describe, field).some(({ updateable }) => updateable))
    return i18n.t('work.lockOrganisation');
  if (!field.updateable) return i18n.t('work.lockSalesforce');
  if (row.type === 'readonly') return i18n.t('work.lockNoEditor');
  return mayEdit(settings, field) ? null : i18n.t('work.lockOrganisation');
}
