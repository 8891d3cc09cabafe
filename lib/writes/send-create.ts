import type { Caller } from '@/lib/salesforce/client';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { longId } from '@/lib/salesforce/row-id';
import {
  partUrl,
  queryPart,
  recordsOf,
  refusalOf,
  refusedPart,
} from '@/lib/writes/composite-parts';
import type { CreateIntent } from '@/lib/writes/intent';
import { z } from '@/lib/zod';

/** A record that was made. `alike` is what was asked beside it; `record` how it stands, null if not known. */
export interface SentCreate {
  readonly id: string;
  readonly alike: readonly SalesforceRecord[];
  readonly record: SalesforceRecord | null;
}

/** Stands in a query for the id of the record that the same call makes. */
export const MADE_ID = '@{made.id}';

const made = z.object({
  httpStatusCode: z.literal(201),
  body: z.object({ id: z.string(), success: z.literal(true) }),
});
/** One answer to each part; or one error that refuses them all. */
const answerSchema = z.object({
  compositeResponse: z.tuple([z.union([made, refusedPart])], z.unknown()),
});

/**
 * Makes a record, once, and asks in the same call of the allowance what `alike` finds then and, with
 * `record` (about `MADE_ID`), how it stands. Headers of a part: see `sendUpdateOnce`; references in a
 * query's url: "Composite" in the REST API guide. Never sent again.
 * @throws SalesforceProblem; with `outcome` `unknown` the record may exist all the same
 */
export async function sendCreate(
  client: Caller,
  { sobject, fields, assignmentRules, allowDuplicates }: CreateIntent,
  soql: { readonly alike: string; readonly record: string | null },
): Promise<SentCreate> {
  const path = `/sobjects/${encodeURIComponent(sobject)}`;
  const make = {
    method: 'POST',
    url: partUrl(path),
    referenceId: 'made',
    httpHeaders: {
      // Without them the record stays with the user who made it: Salesforce would run them unasked.
      'Sforce-Auto-Assign': assignmentRules ? 'TRUE' : 'FALSE',
      // "Duplicate Rule Header" in the REST API guide; from v52 on.
      ...(allowDuplicates && { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' }),
    },
    body: fields,
  };
  const asks = [queryPart('alike', soql.alike)];
  if (soql.record !== null) asks.push(queryPart('record', soql.record));
  const { body } = await client.call({
    method: 'POST',
    path: '/composite',
    body: { allOrNone: false, compositeRequest: [make, ...asks] },
    schema: answerSchema,
  });
  const [sent, alike, read] = body.compositeResponse;
  const done = made.safeParse(sent).data;
  if (done === undefined) throw refusalOf(sent, 'POST', path);
  const [record = null] = recordsOf(read);
  return { id: longId(done.body.id), alike: recordsOf(alike), record };
}
