import type { Caller } from '@/lib/salesforce/client';
import { type Queried, queryTogether } from '@/lib/salesforce/composite';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { type ProblemFacts, SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import {
  RELATED_OBJECTS,
  RELATED_PARTS,
  type RelatedPart,
  relatedQuery,
} from '@/lib/salesforce/related-queries';

/**
 * What became of one part: its rows; `hidden`, as this user may not see such records; `refused`, and why,
 * as plain facts, since it is kept. A part that such a person can't have is not there at all.
 */
export type RelatedAnswer =
  | { readonly is: 'rows'; readonly records: readonly SalesforceRecord[] }
  | { readonly is: 'hidden' }
  | { readonly is: 'refused'; readonly problem: ProblemFacts };

export type Related = Readonly<Partial<Record<RelatedPart, RelatedAnswer>>>;

/**
 * Reads what hangs on a Contact or a Lead, in one call, each part failing alone.
 * @param chosen what the organisation shows of an object, by API name
 * @throws SalesforceProblem if the call as a whole fails
 */
export async function readRelated(
  client: Caller,
  person: SalesforceRecord,
  describes: Readonly<Partial<Record<string, ObjectDescribe>>>,
  chosen: (sobject: string) => readonly string[],
  signal?: AbortSignal,
): Promise<Related> {
  const questions = relatedQuestions(person, describes, chosen);
  const answers = await together(
    client,
    questions.asked.map(({ soql }) => soql),
    signal,
  );
  return relatedOf(questions, answers);
}

/** What has to be asked of a person, in the order of the sections, and what is known without asking. */
export interface RelatedQuestions {
  readonly asked: readonly { readonly part: RelatedPart; readonly soql: string }[];
  readonly known: Related;
}

/** The questions of `readRelated`, for who asks them together with others. */
export function relatedQuestions(
  person: SalesforceRecord,
  describes: Readonly<Partial<Record<string, ObjectDescribe>>>,
  chosen: (sobject: string) => readonly string[],
): RelatedQuestions {
  const asked: { readonly part: RelatedPart; readonly soql: string }[] = [];
  const known: Partial<Record<RelatedPart, RelatedAnswer>> = {};
  for (const part of RELATED_PARTS) {
    if (!belongsTo(part, person)) continue;
    const sobject = RELATED_OBJECTS[part];
    const soql = relatedQuery(part, person, describes[sobject], chosen(sobject));
    if (soql !== null) asked.push({ part, soql });
    // Without a describe the object can't be seen; with one there is nothing to ask for.
    else known[part] = describes[sobject] ? { is: 'rows', records: [] } : { is: 'hidden' };
  }
  return { asked, known };
}

/** What the questions came to; `answers` in their order. */
export function relatedOf(
  { asked, known }: RelatedQuestions,
  answers: readonly Queried[],
): Related {
  const related: Partial<Record<RelatedPart, RelatedAnswer>> = { ...known };
  for (const [at, { part }] of asked.entries()) related[part] = answerOf(answers[at] ?? []);
  return related;
}

/** A single question is refused by throwing; here it fails alone as well. */
async function together(client: Caller, queries: readonly string[], signal?: AbortSignal) {
  if (queries.length > 1) return queryTogether(client, queries, signal);
  return queryTogether(client, queries, signal).catch((thrown) => {
    const problem = SalesforceProblem.from(thrown);
    if (problem.status === null) throw problem;
    return [problem];
  });
}

function belongsTo(part: RelatedPart, { sobject, fields }: SalesforceRecord): boolean {
  if (part === 'campaigns') return sobject === 'Lead';
  if (part === 'tasks' || part === 'events') return true;
  return sobject === 'Contact' && (part !== 'account' || typeof fields.AccountId === 'string');
}

function answerOf(answer: readonly SalesforceRecord[] | SalesforceProblem): RelatedAnswer {
  if (!(answer instanceof SalesforceProblem)) return { is: 'rows', records: answer };
  const { kind, code, status, salesforceText, request } = answer;
  if (kind === 'no-object') return { is: 'hidden' };
  return { is: 'refused', problem: { kind, code, status, salesforceText, request } };
}
