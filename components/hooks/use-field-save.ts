import { useCallback, useRef } from 'react';
import { conflicting, type Edit, REST, refused, unanswered } from '@/components/edit-outcome';
import type { Draft, RowField, RowValues } from '@/components/field-types';
import { partValues, toDraft } from '@/components/field-typing';
import { useWorkplace } from '@/components/workplace';
import { doubtDescribes } from '@/lib/salesforce/describe-doubt';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { recordPlace } from '@/lib/writes/drafts';
import { sameValue } from '@/lib/writes/same-value';
import { saveUpdate } from '@/lib/writes/update';
import type { WriteRoom } from '@/lib/writes/write-room';

/**
 * Saves one field of a record, or a compound field's parts, in one update of what is new in them; `put`
 * hears how the row stands meanwhile and afterwards. What waits for the connection is left to the journal:
 * `clear` hears of it.
 */
export function useFieldSave({
  record,
  room,
  chat,
  onRecord,
  put,
  clear,
}: {
  record: SalesforceRecord;
  room: WriteRoom;
  chat: string | null;
  onRecord: (record: SalesforceRecord) => void;
  put: (field: RowField, edit: Edit) => void;
  clear: (name: string) => void;
}): (
  field: RowField,
  wanted: RowValues,
  kind: 'saved' | 'undone',
  /** What was typed, where the values were. */
  typed?: Draft,
) => Promise<void> {
  const { drafts, identity } = useWorkplace();
  const { sobject, id } = record;
  // Reads in callbacks must see the record as it is now, not as it was when they were made.
  const now = useRef(record);
  now.current = record;

  return useCallback(
    async (field, wanted, kind, typed) => {
      const place = recordPlace(sobject, id);
      const seen = partValues(field, now.current.fields);
      const fields = Object.fromEntries(
        Object.entries(wanted).filter(([name, value]) => !sameValue(value, seen[name])),
      );
      const changed = Object.keys(fields);
      if (changed.length === 0) {
        await drafts.keep(place, field.name, undefined);
        put(field, REST);
        return;
      }
      const draft = typed ?? toDraft(field, { ...seen, ...wanted });
      put(field, { draft: null, state: { is: 'saving' }, pending: wanted });
      try {
        const wish = {
          chat,
          sobject,
          recordId: id,
          fields,
          seen: Object.fromEntries(changed.map((name) => [name, seen[name] ?? null])),
          stamp: String(now.current.fields.LastModifiedDate ?? ''),
          typed: { name: field.name, draft },
        };
        const outcome = await saveUpdate(room, wish, () =>
          put(field, { draft: null, state: { is: 'checking' }, pending: wanted }),
        );
        switch (outcome.is) {
          case 'saved':
            await drafts.keep(place, field.name, undefined);
            onRecord(outcome.record ?? withFields(now.current, fields));
            put(field, { draft: null, state: { is: kind }, before: seen });
            return;
          case 'waiting':
            await drafts.keep(place, field.name, undefined);
            // From here on the journal says how it stands, and then what became of it.
            clear(field.name);
            return;
          case 'unanswered':
            onRecord(outcome.record);
            put(field, unanswered(draft));
            return;
          case 'conflict':
            put(field, conflicting(outcome.record, field, wanted));
            onRecord(outcome.record);
        }
      } catch (thrown) {
        put(field, refused(draft, thrown));
        void doubtDescribes(identity, SalesforceProblem.from(thrown));
      }
    },
    [room, chat, sobject, id, drafts, identity, onRecord, put, clear],
  );
}

function withFields(record: SalesforceRecord, values: RowValues): SalesforceRecord {
  return { ...record, fields: { ...record.fields, ...values } };
}
