import type { Caller } from '@/lib/salesforce/client';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { updateRecord } from '@/lib/salesforce/records';
import { retrying } from '@/lib/salesforce/retry';
import {
  partUrl,
  queryPart,
  recordsOf,
  refusalOf,
  refusedPart,
} from '@/lib/writes/composite-parts';
import { httpDate } from '@/lib/writes/dates';
import type { UpdateIntent } from '@/lib/writes/intent';
import { z } from '@/lib/zod';

/** What came of a change: `problem` is null if it was saved; `record` how it then stands, null if that is not known. */
export interface SentUpdate {
  readonly problem: SalesforceProblem | null;
  readonly record: SalesforceRecord | null;
}

/**
 * Sends a change with `If-Unmodified-Since`, again where it was locked out or Salesforce was away for a
 * moment. With `soql`, which asks for the record, both go in one call of the allowance (`/composite`, whose
 * parts take every header of their resource but Accept, Authorization and Content-Type: "Composite
 * Subrequest" in the REST API guide), so that the new stamp is read before anybody else can change it.
 */
export async function sendUpdateOnce(
  client: Caller,
  intent: UpdateIntent,
  soql: string | null,
): Promise<SentUpdate> {
  let record: SalesforceRecord | null = null;
  try {
    await retrying(async () => {
      if (soql === null) return sendAlone(client, intent);
      const answer = await sendWithRead(client, intent, soql);
      ({ record } = answer);
      if (answer.problem !== null) throw answer.problem;
    });
    return { problem: null, record };
  } catch (thrown) {
    return { problem: SalesforceProblem.from(thrown), record };
  }
}

function sendAlone(client: Caller, { sobject, recordId, fields, stamp }: UpdateIntent) {
  return updateRecord(client, sobject, recordId, fields, { unmodifiedSince: httpDate(stamp) });
}

const changed = z.object({ httpStatusCode: z.literal(204) });
/** One answer to each part; or one error that refuses them both. */
const answerSchema = z.object({
  compositeResponse: z.union([
    z.tuple([z.union([changed, refusedPart]), z.unknown()]),
    z.tuple([refusedPart]),
  ]),
});

async function sendWithRead(
  client: Caller,
  { sobject, recordId, fields, stamp }: UpdateIntent,
  soql: string,
): Promise<SentUpdate> {
  const path = `/sobjects/${encodeURIComponent(sobject)}/${encodeURIComponent(recordId)}`;
  const change = {
    method: 'PATCH',
    url: partUrl(path),
    referenceId: 'change',
    httpHeaders: { 'If-Unmodified-Since': httpDate(stamp) },
    body: fields,
  };
  const { body } = await client.call({
    method: 'POST',
    path: '/composite',
    body: { allOrNone: false, compositeRequest: [change, queryPart('record', soql)] },
    schema: answerSchema,
  });
  const [saved, read] = body.compositeResponse;
  // Saved or not, a record that can't be read is only not known.
  const [record = null] = recordsOf(read);
  return { problem: 'body' in saved ? refusalOf(saved, 'PATCH', path) : null, record };
}
