import { createContext, useCallback, useContext } from 'react';
import type { Reconciled } from '@/lib/writes/reconcile';

/** Changes that went out late, when the connection or the session was back, and what became of them. */
interface LateChanges {
  readonly changes: readonly Reconciled[];
  readonly dismiss: (id: string) => void;
}

/** A card finds there what became of its own late changes. */
export const LateChangesContext = createContext<LateChanges>({ changes: [], dismiss() {} });

/** The late change of one record's field, if there is one, and a way to say that it is dealt with. */
export function useLateChanges(recordId: string) {
  const { changes, dismiss } = useContext(LateChangesContext);
  const of = useCallback(
    (field: string) =>
      changes.findLast(
        ({ intent }) =>
          intent.kind === 'update' &&
          intent.recordId === recordId &&
          intent.fields[field] !== undefined,
      ),
    [changes, recordId],
  );
  const settle = useCallback(
    (field: string) => {
      const change = of(field);
      if (change !== undefined) dismiss(change.intent.id);
    },
    [of, dismiss],
  );
  return { of, settle };
}
