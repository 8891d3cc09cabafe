import type { Person } from '@/components/hooks/use-person';
import { matchReason } from '@/components/record-line';
import type { MatchReason } from '@/components/thread-types';
import { linked } from '@/components/thread-words';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** The record that the chat is taken to be with, and why. */
export interface ShownRecord {
  readonly record: SalesforceRecord;
  readonly reason: MatchReason;
}

/** The one record to show, if there is one. `linkedHere`: the link was made while the agent looked on. */
export function shownRecord(
  { link, matches }: Person,
  notThem: boolean,
  linkedHere: boolean,
): ShownRecord | null {
  if (link !== null) return { record: link.record, reason: linked(linkedHere ? 'now' : link.at) };
  const [match] = matches;
  if (match === undefined || matches.length > 1 || notThem) return null;
  return { record: match.record, reason: matchReason(match.why) };
}
