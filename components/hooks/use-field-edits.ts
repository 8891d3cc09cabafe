import { useCallback, useMemo, useState } from 'react';
import { type Edit, lateEdit, REST } from '@/components/edit-outcome';
import type { Draft, FieldState, RowField, RowValues, Side } from '@/components/field-types';
import { fromDraft, namesOf, partValues, shownValue, toDraft } from '@/components/field-typing';
import { useFieldSave } from '@/components/hooks/use-field-save';
import { useKept } from '@/components/hooks/use-kept';
import { useLateChanges } from '@/components/late-changes';
import { useWorkplace } from '@/components/workplace';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { readLookup } from '@/lib/salesforce/typed/pick';
import { recordPlace } from '@/lib/writes/drafts';
import type { Intent, UpdateIntent } from '@/lib/writes/intent';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What a field row needs to be edited, and what it shows meanwhile. */
export interface RowEdit {
  readonly value: FieldValue;
  /** The same by API name: a compound field writes several. */
  readonly values: RowValues;
  readonly draft: Draft | null;
  readonly state: FieldState;
  onEdit(): void;
  onDraft(value: Draft): void;
  onSave(): void;
  onCancel(): void;
  onUndo(): void;
  onChoose(which: Side): void;
  onDiscard(): void;
}

type Names = Readonly<Record<string, string>>;

/**
 * The edits on one record's card. Mount it anew for each record (`key={record.id}`): results and Undo
 * belong to the card in sight, what was typed is kept in the drafts and comes back with the record.
 * `picked` are the names of records that lookups were given here, by id.
 */
export function useFieldEdits(
  record: SalesforceRecord,
  room: WriteRoom,
  chat: string | null,
  onRecord: (record: SalesforceRecord) => void,
): { readonly editOf: (field: RowField) => RowEdit; readonly picked: Names } {
  const { drafts, journal } = useWorkplace();
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const [picked, setPicked] = useState<Names>({});
  const typed = useKept(drafts)?.[recordPlace(record.sobject, record.id)];
  const notes = useKept(journal);
  const place = recordPlace(record.sobject, record.id);

  const { of: lateChange, settle: settleLate } = useLateChanges(record.id);
  const put = useCallback(
    (field: RowField, edit: Edit) => {
      for (const name of namesOf(field)) settleLate(name);
      setEdits((all) => ({ ...all, [field.name]: edit }));
    },
    [settleLate],
  );

  const clear = useCallback(
    (name: string) => setEdits(({ [name]: _gone, ...others }) => others),
    [],
  );
  const save = useFieldSave({ record, room, chat, onRecord, put, clear });

  const editOf = useMemo(
    () =>
      (field: RowField): RowEdit => {
        const { name } = field;
        const names = namesOf(field);
        const held = notes?.find((note) => isOf(note, 'waiting', record.id, names));
        const late = names.map(lateChange).find((one) => one !== undefined);
        const edit = edits[name] ??
          lateEdit(field, record.fields, late) ?? { ...REST, draft: typed?.[name] ?? null };
        const over = held?.fields ?? edit.pending;
        // Of a compound field the words of what it was would stand beside the codes of what it will be.
        const under = over && field.parts ? partValues(field, record.fields) : record.fields;
        const values = { ...under, ...over };
        const forget = () => {
          void drafts.keep(place, name, undefined);
          for (const note of notes ?? [])
            if (isOf(note, 'failed', record.id, names)) void journal.settle(note.id);
          put(field, REST);
        };
        return {
          value: shownValue(field, values),
          values: partValues(field, values),
          draft: edit.draft,
          state: held && edit.state.is === 'rest' ? { is: 'waiting' } : edit.state,
          onEdit() {
            const draft = toDraft(field, { ...values, ...edit.mine });
            if (edit.mine !== undefined) void drafts.keep(place, name, draft);
            put(field, { draft, state: { is: 'rest' } });
          },
          onDraft(draft) {
            setPicked((all) => ({ ...all, ...namesIn(field, draft) }));
            put(field, { draft, state: { is: 'rest' } });
            void drafts.keep(place, name, draft);
          },
          onSave() {
            if (edit.draft === null) return;
            const said = fromDraft(field, edit.draft);
            // A draft that was kept brings the name of what was picked along.
            const learned = namesIn(field, edit.draft);
            setPicked((all) => ({ ...all, ...learned }));
            const named = { ...field, names: { ...field.names, ...learned } };
            if ('values' in said) void save(named, said.values, 'saved', edit.draft);
          },
          onCancel: forget,
          onUndo: () => void save(field, edit.before ?? {}, 'undone'),
          onChoose(which) {
            if (edit.mine === undefined) return;
            if (which === 'mine') void save(field, edit.mine, 'saved');
            else forget();
          },
          onDiscard() {
            if (held) void journal.settle(held.id);
          },
        };
      },
    [edits, typed, notes, lateChange, record, drafts, journal, place, put, save],
  );
  return { editOf, picked };
}

/** The name of the record that a lookup's draft has picked, by its id. */
function namesIn({ type }: RowField, draft: Draft): Names {
  const input = type === 'lookup' ? readLookup(String(draft)) : null;
  return input?.is === 'picked' ? { [input.pick.id]: input.pick.name } : {};
}

/** A change of one of these fields of a record that waits, or that failed. */
function isOf(
  note: Intent,
  state: 'waiting' | 'failed',
  recordId: string,
  names: readonly string[],
): note is UpdateIntent {
  return (
    note.kind === 'update' &&
    note.state === state &&
    note.recordId === recordId &&
    names.some((name) => note.fields[name] !== undefined)
  );
}
