import type { ReactNode } from 'react';

/** The chat as the thread's first line names it. `label` is the inbox's ("WhatsApp"). */
export interface ThreadChat {
  readonly label: string;
  readonly name: string | null;
  /** The number, e-mail or handle that the page states, as it should be read. */
  readonly address: string | null;
  readonly isGroup: boolean;
}

/** Why this record: by which field, and how surely. */
export interface MatchReason {
  readonly is: 'exact' | 'variant' | 'linked' | 'name';
  /** "Mobile, exact", "Linked by you on 3 Nov". */
  readonly text: string;
}

/** The record at the thread's other end. */
export interface ThreadRecord {
  readonly id: string;
  readonly name: string;
  /** What Salesforce calls its kind: "Contact". */
  readonly kind: string;
  readonly title: string | null;
  readonly account: string | null;
  /** Where it is in Salesforce. */
  readonly url: string;
}

/** How far the thread reaches: from the chat towards a record. */
export type ThreadState =
  /** Only the chat: a group, several people, a state that says the rest below. */
  | { readonly is: 'chat' }
  | { readonly is: 'searching' }
  /** Nobody yet. `title` stands in the record's place, `reason` on the line. */
  | { readonly is: 'nobody'; readonly reason: ReactNode; readonly title: string }
  | { readonly is: 'record'; readonly reason: MatchReason; readonly record: ThreadRecord }
  /** A record that was opened and is not linked: the end stays hollow, `reason` says why it is looked at. */
  | { readonly is: 'candidate'; readonly reason: ReactNode; readonly record: ThreadRecord };

/** One person of several, as a row tells them apart. */
export interface MatchChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly title: string | null;
  readonly account: string | null;
  readonly reason: MatchReason;
  /** Ready to be read ("active today"); null if nothing is known. */
  readonly activity: string | null;
}
