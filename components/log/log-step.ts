import type { SalesforceProblem } from '@/lib/salesforce/problem';
import type { CreateIntent } from '@/lib/writes/intent';
import type { LogMark } from '@/lib/writes/log-mark';
import { problemOf } from '@/lib/writes/why';

/** How far a log has come; as for a capture (use-capture.ts). */
export type LogStep =
  | { readonly is: 'ready' | 'saving' | 'checking' }
  | { readonly is: 'undecided'; readonly intent: CreateIntent }
  | { readonly is: 'failed'; readonly problem: SalesforceProblem };

/** A log that is saved: the ids of its Tasks, in order, and how many messages they hold. */
export interface LogSaved {
  readonly ids: readonly string[];
  /** Ids of Tasks just like them that the browser sent again when the line broke. */
  readonly twins: readonly string[];
  readonly messages: number;
  readonly whatId: string | null;
}

/** How a log is being saved, and what can be done about it. */
export interface LogSending {
  readonly step: LogStep;
  readonly save: () => void;
  /** Lets the text go, so that it follows the ticks again. What is saved of it stays logged. */
  readonly startAgain: () => void;
  readonly dismiss: () => void;
  /** The agent has looked: the unanswered Task is not there, send it again. */
  readonly sendAgain: (intent: CreateIntent) => void;
  /** The agent has looked: leave it. If any like it were found, its messages count as logged. */
  readonly letGo: (intent: CreateIntent) => void;
}

/** What became of the last press here. */
export type LogPress =
  | { readonly is: 'none' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly problem: SalesforceProblem };

/** Before anything is. */
export const NOTHING_SAVED: LogSaved = { ids: [], twins: [], messages: 0, whatId: null };

/** A stand-in by which the journal's notes of logs are told from other Tasks. */
export const ANY_LOG: LogMark = { messages: [], part: 1, of: 1, end: 0 };

/** From the last press here and what the journal holds of this chat's log. */
export function logStep(press: LogPress, note: CreateIntent | undefined): LogStep {
  if (press.is !== 'none') return press;
  if (note === undefined) return { is: 'ready' };
  switch (note.state) {
    case 'sending':
      return { is: 'checking' };
    case 'undecided':
      return { is: 'undecided', intent: note };
    default:
      return note.why ? { is: 'failed', problem: problemOf(note.why) } : { is: 'ready' };
  }
}
