import type { SalesforceRecord } from '@/lib/salesforce/record';
import { judged, type PersonMatch } from '@/lib/salesforce/search-judge';
import { type Searched, soqlFor } from '@/lib/salesforce/search-query';
import { soqlIn } from '@/lib/salesforce/soql';

/** One record should keep a chat's address; where several do, the agent picks among these. */
const MOST_KEEPERS = 50;

/** The fields that can hold this chat's address, by object. */
export function threadFields(
  objects: readonly Searched[],
  threadId: string | null,
): Readonly<Record<string, string>> {
  const fields = objects.flatMap(({ describe, threadField }) => {
    const field = describe.fields.find(({ name }) => name === threadField);
    const fits = threadId !== null && field !== undefined && threadId.length <= field.length;
    return fits ? [[describe.name, field.name] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** The queries for whoever keeps a chat's address, one for each object that has a field for it. */
export function threadQueries(
  threadId: string | null,
  objects: readonly Searched[],
): readonly string[] {
  const fields = threadFields(objects, threadId);
  return objects.flatMap((object) => {
    const field = fields[object.describe.name];
    if (field === undefined || threadId === null) return [];
    return [soqlFor(object, [soqlIn(field, [threadId])], MOST_KEEPERS)];
  });
}

/** Those of the records that keep the chat's address, letter for letter. */
export function threadMatches(
  records: readonly SalesforceRecord[],
  threadId: string | null,
  objects: readonly Searched[],
): readonly PersonMatch[] {
  const nobody = { phone: null, email: null, country: null };
  const wanted = { ...nobody, threadId, threadFields: threadFields(objects, threadId) };
  return judged(
    records,
    wanted,
    objects.map(({ describe }) => describe),
  );
}
