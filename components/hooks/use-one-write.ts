import { useCallback, useState } from 'react';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { saveUpdate } from '@/lib/writes/update';
import type { WriteRoom } from '@/lib/writes/write-room';

/** How far the writing of one field has come. `taken`: it holds another value, and nothing was written. */
export type WriteStep =
  | { readonly is: 'rest' | 'saving' | 'saved' | 'undone' | 'waiting' | 'unanswered' }
  | { readonly is: 'taken'; readonly record: SalesforceRecord; readonly value: string }
  | { readonly is: 'failed'; readonly problem: SalesforceProblem };

/**
 * Writes one field of a record outside its card, through the journal like any edit. `onRecord` hears of the
 * record as it stands afterwards.
 */
export function useOneWrite(
  room: WriteRoom,
  chat: string | null,
  onRecord: (record: SalesforceRecord) => void,
) {
  const [step, setStep] = useState<WriteStep>({ is: 'rest' });

  const write = useCallback(
    async (
      record: SalesforceRecord,
      field: string,
      value: FieldValue,
      kind: 'saved' | 'undone' = 'saved',
    ) => {
      setStep({ is: 'saving' });
      try {
        const outcome = await saveUpdate(room, {
          chat,
          sobject: record.sobject,
          recordId: record.id,
          fields: { [field]: value },
          seen: { [field]: record.fields[field] ?? null },
          stamp: String(record.fields.LastModifiedDate ?? ''),
        });
        if (outcome.is === 'saved') {
          onRecord(outcome.record ?? { ...record, fields: { ...record.fields, [field]: value } });
          setStep({ is: kind });
        } else if (outcome.is === 'conflict') {
          const now = outcome.record.fields[field];
          onRecord(outcome.record);
          setStep({ is: 'taken', record: outcome.record, value: String(now ?? '') });
        } else setStep({ is: outcome.is });
      } catch (thrown) {
        setStep({ is: 'failed', problem: SalesforceProblem.from(thrown) });
      }
    },
    [room, chat, onRecord],
  );

  return { step, setStep, write };
}
