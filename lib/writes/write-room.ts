import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import type { CreateIntent, UpdateIntent } from '@/lib/writes/intent';
import type { Journal } from '@/lib/writes/journal';
import type { TimedClient } from '@/lib/writes/server-clock';

/** What writing needs: the connection, the journal, and a way to read a record again. */
export interface WriteRoom {
  readonly client: TimedClient;
  readonly journal: Journal;
  /** Reads a record with the fields that its card shows, LastModifiedDate and LastModifiedBy.Name. */
  readonly read: (sobject: string, id: string) => Promise<SalesforceRecord>;
  /** The SOQL by which `read` asks: with it a save brings the record along in the same call. */
  readonly soql?: (sobject: string, id: string) => string | null;
  /** Hears that a noted record is in Salesforce, by whichever panel it was sent; once or, rarely, again. */
  readonly onCreated?: (intent: CreateIntent, id: string) => Promise<void>;
}

/** What an agent wants changed. */
export interface UpdateWish {
  readonly chat: string | null;
  readonly sobject: string;
  readonly recordId: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** What they saw in those fields, and the record's LastModifiedDate then. */
  readonly seen: Readonly<Record<string, FieldValue>>;
  readonly stamp: string;
  /** What was typed, and the name of its draft. */
  readonly typed?: NonNullable<UpdateIntent['typed']>;
}

/**
 * What became of a change. `record` is as it stands in Salesforce afterwards, null if it was saved but
 * could not be read again. `unanswered`: no answer came, and the old value still stands. `waiting`:
 * there is no connection, no session, or Salesforce is away; the note goes out when that has passed. After
 * `conflict` and `unanswered` a note says so until the same fields are saved or let go.
 */
export type UpdateOutcome =
  | { readonly is: 'saved'; readonly record: SalesforceRecord | null }
  | { readonly is: 'conflict'; readonly record: SalesforceRecord }
  | { readonly is: 'unanswered'; readonly record: SalesforceRecord }
  | { readonly is: 'waiting' };
