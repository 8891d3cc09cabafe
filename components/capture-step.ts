import type { DuplicatesFound } from '@/lib/salesforce/duplicates-found';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue } from '@/lib/salesforce/record';
import type { CreateIntent } from '@/lib/writes/intent';

/** What became of the last press here. */
export type CapturePress =
  | { readonly is: 'none' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly problem: SalesforceProblem }
  | DuplicatesMet;

/** Duplicate rules found others: nothing is saved, and `sent` is what would be. */
export interface DuplicatesMet {
  readonly is: 'duplicates';
  readonly found: DuplicatesFound;
  readonly sent: Readonly<Record<string, FieldValue>>;
}

/**
 * How far a capture has come. `checking` and `undecided` are what the journal holds of this chat's record:
 * sent, by this panel or an earlier one, and not answered.
 */
export type CaptureStep =
  | { readonly is: 'ready' | 'saving' | 'checking' }
  | { readonly is: 'undecided'; readonly intent: CreateIntent }
  | { readonly is: 'failed'; readonly problem: SalesforceProblem }
  | DuplicatesMet;

/** What a press came to that Salesforce refused, `sent` being what was to be saved. */
export function refusedPress(
  problem: SalesforceProblem,
  sent: DuplicatesMet['sent'],
): CapturePress {
  const { duplicates } = problem;
  if (duplicates === null) return { is: 'failed', problem };
  return { is: 'duplicates', found: duplicates, sent };
}

/** How far a capture is by the last press, and by what the journal holds of it. */
export function stepOf(press: CapturePress, note: CreateIntent | undefined): CaptureStep {
  if (press.is !== 'none') return press;
  if (note?.state === 'undecided') return { is: 'undecided', intent: note };
  return { is: note?.state === 'sending' ? 'checking' : 'ready' };
}
