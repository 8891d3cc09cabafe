import { CaptureResult } from '@/components/CaptureResult';
import type { SavedRecord } from '@/components/capture-types';
import { RefreshFailed } from '@/components/RefreshFailed';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/** What stands over the card: what was saved in this chat, and that a refresh failed. */
export function PersonNotes({
  results,
  onDismiss,
  problem,
  onRetry,
}: {
  results: readonly SavedRecord[];
  onDismiss: (id: string) => void;
  /** Why what is in sight could not be read again. */
  problem: SalesforceProblem | null;
  onRetry: () => void;
}) {
  return (
    <>
      {results.map((record) => (
        <CaptureResult key={record.id} record={record} onDismiss={() => onDismiss(record.id)} />
      ))}
      {problem && <RefreshFailed problem={problem} onRetry={onRetry} />}
    </>
  );
}
