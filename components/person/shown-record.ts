import type { Person } from '@/components/find-person';
import { matchReason } from '@/components/record-line';
import type { MatchReason } from '@/components/thread-types';
import { linked } from '@/components/thread-words';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { PersonMatch } from '@/lib/salesforce/search-judge';

/** The record that the chat is taken to be with, and why. */
export interface ShownRecord {
  readonly record: SalesforceRecord;
  readonly reason: MatchReason;
}

/**
 * The one record to show, if there is one: never one that the agent said it isn't. `linkedHere`: the link
 * was made while the agent looked on.
 */
export function shownRecord(
  { link, matches, not }: Person,
  linkedHere: boolean,
): ShownRecord | null {
  if (link !== null) return { record: link.record, reason: linked(linkedHere ? 'now' : link.at) };
  const [match] = matches;
  if (match === undefined || matches.length > 1 || not.includes(match.record.id)) {
    return null;
  }
  return { record: match.record, reason: matchReason(match.why) };
}

/** Those whom the agent may pick from, most likely first; nobody once all of them were said not to be it. */
export function toPickFrom({ matches, not }: Person): Person['matches'] {
  const isNot = ({ record }: PersonMatch) => not.includes(record.id);
  if (matches.length < 2 || matches.every(isNot)) return [];
  return matches.toSorted((one, other) => Number(isNot(one)) - Number(isNot(other)));
}
