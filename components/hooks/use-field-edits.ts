import { useCallback, useMemo, useRef, useState } from 'react';
import {
  conflicting,
  type Edit,
  lateEdit,
  REST,
  refused,
  unanswered,
} from '@/components/edit-outcome';
import type { Draft, FieldState, Side } from '@/components/field-types';
import { fromTyped, toTyped } from '@/components/field-typing';
import { useKept } from '@/components/hooks/use-kept';
import { useLateChanges } from '@/components/late-changes';
import { useWorkplace } from '@/components/workplace';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { recordPlace } from '@/lib/writes/drafts';
import type { Intent } from '@/lib/writes/intent';
import { saveUpdate, type WriteRoom } from '@/lib/writes/update';

/** What a field row needs to be edited, and what it shows meanwhile. */
export interface RowEdit {
  readonly value: FieldValue;
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

/**
 * The edits on one record's card. Mount it anew for each record (`key={record.id}`): results and Undo
 * belong to the card in sight, what was typed is kept in the drafts and comes back with the record.
 */
export function useFieldEdits(
  record: SalesforceRecord,
  room: WriteRoom,
  chat: string | null,
  onRecord: (record: SalesforceRecord) => void,
): (field: FieldDescribe) => RowEdit {
  const { drafts, journal } = useWorkplace();
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const typed = useKept(drafts)?.[recordPlace(record.sobject, record.id)];
  const notes = useKept(journal);
  const place = recordPlace(record.sobject, record.id);
  // Reads in callbacks must see the record as it is now, not as it was when they were made.
  const now = useRef(record);
  now.current = record;

  const { of: lateChange, settle: settleLate } = useLateChanges(record.id);
  const put = useCallback(
    (name: string, edit: Edit) => {
      settleLate(name);
      setEdits((all) => ({ ...all, [name]: edit }));
    },
    [settleLate],
  );

  const save = useCallback(
    async (field: FieldDescribe, value: FieldValue, kind: 'saved' | 'undone') => {
      const { name } = field;
      const seen = now.current.fields[name] ?? null;
      const stamp = String(now.current.fields.LastModifiedDate ?? '');
      put(name, { draft: null, state: { is: 'saving' }, pending: value });
      try {
        const wish = {
          chat,
          sobject: record.sobject,
          recordId: record.id,
          fields: { [name]: value },
          seen: { [name]: seen },
          stamp,
        };
        const outcome = await saveUpdate(room, wish, () =>
          put(name, { draft: null, state: { is: 'checking' }, pending: value }),
        );
        switch (outcome.is) {
          case 'saved':
            await drafts.keep(place, name, undefined);
            onRecord(outcome.record ?? withField(now.current, name, value));
            put(name, { draft: null, state: { is: kind }, before: seen });
            return;
          case 'waiting':
            await drafts.keep(place, name, undefined);
            // From here on the journal says how it stands, and then what became of it.
            setEdits(({ [name]: _sent, ...others }) => others);
            return;
          case 'unanswered':
            onRecord(outcome.record);
            put(name, unanswered(field, value));
            return;
          case 'conflict':
            put(name, conflicting(outcome.record, name, value));
            onRecord(outcome.record);
        }
      } catch (thrown) {
        put(name, refused(field, value, thrown));
      }
    },
    [room, chat, record.sobject, record.id, drafts, place, onRecord, put],
  );

  return useMemo(
    () => (field) => {
      const { name } = field;
      const held = notes?.find((note) => isWaiting(note, record.id, name));
      const edit = edits[name] ??
        lateEdit(field, lateChange(name)) ?? { ...REST, draft: typed?.[name] ?? null };
      const current = record.fields[name] ?? null;
      const value = held ? (held.fields[name] ?? null) : (edit.pending ?? current);
      return {
        value,
        draft: edit.draft,
        state: held && edit.state.is === 'rest' ? { is: 'waiting' } : edit.state,
        onEdit() {
          const mine = edit.state.is === 'conflict' ? edit.state.mine : value;
          put(name, { draft: toTyped(field, mine), state: { is: 'rest' } });
        },
        onDraft(text) {
          put(name, { draft: text, state: { is: 'rest' } });
          void drafts.keep(place, name, text);
        },
        onSave() {
          if (edit.draft !== null) void save(field, fromTyped(field, edit.draft), 'saved');
        },
        onCancel() {
          void drafts.keep(place, name, undefined);
          put(name, REST);
        },
        onUndo: () => void save(field, edit.before ?? null, 'undone'),
        onChoose(which) {
          if (edit.state.is !== 'conflict') return;
          if (which === 'mine') void save(field, edit.state.mine, 'saved');
          else {
            void drafts.keep(place, name, undefined);
            put(name, REST);
          }
        },
        onDiscard() {
          if (held) void journal.settle(held.id);
        },
      };
    },
    [edits, typed, notes, lateChange, record, drafts, journal, place, put, save],
  );
}

function isWaiting(note: Intent, recordId: string, field: string): boolean {
  return (
    note.kind === 'update' &&
    note.state === 'waiting' &&
    note.recordId === recordId &&
    note.fields[field] !== undefined
  );
}

function withField(record: SalesforceRecord, name: string, value: FieldValue): SalesforceRecord {
  return { ...record, fields: { ...record.fields, [name]: value } };
}
