import type { QueryClient } from '@tanstack/react-query';
import type { Describes } from '@/components/hooks/use-describes';
import { doubtDescribes } from '@/lib/salesforce/describe-doubt';
import type { Identity } from '@/lib/salesforce/identity';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { Draft } from '@/lib/writes/drafts';

type Owner = Pick<Identity, 'orgId' | 'userId'>;

/** Reads the describes again that are out of date, for the whole panel; no call where none is. */
export async function renewDescribes(queries: QueryClient, { orgId, userId }: Owner) {
  await queries.refetchQueries({ queryKey: ['describes', orgId, userId], type: 'active' });
}

/**
 * Asks something with the describes at hand and, where Salesforce no longer knows a field or an object of
 * theirs, once more with new ones: a field that was hidden since would else close every chat for a day.
 * @throws SalesforceProblem as `ask` does
 */
export async function withFreshDescribes<T>(
  queries: QueryClient,
  owner: Owner,
  describes: Describes,
  ask: (describes: Describes) => Promise<T>,
): Promise<T> {
  try {
    return await ask(describes);
  } catch (thrown) {
    const now = await describesAfter(queries, owner, SalesforceProblem.from(thrown));
    if (now === null) throw thrown;
    return await ask(now);
  }
}

/**
 * The describes as they are now, read again, after Salesforce no longer knew a field or an object of those
 * at hand; null where the problem is another, or where it came again right after they were read.
 */
export async function describesAfter(
  queries: QueryClient,
  owner: Owner,
  problem: Pick<SalesforceProblem, 'kind'>,
): Promise<Describes | null> {
  const isStale = problem.kind === 'unknown-field' || problem.kind === 'no-object';
  if (!isStale || !(await doubtDescribes(owner, problem))) return null;
  await renewDescribes(queries, owner);
  const { orgId, userId } = owner;
  const [now] = queries
    .getQueryCache()
    .findAll({ queryKey: ['describes', orgId, userId], type: 'active' });
  // Under this key stands what `useDescribes` reads.
  return (now?.state.data as Describes | undefined) ?? null;
}

/**
 * After a form was refused: renews describes that should have foreseen it, so that another press can save
 * what the user's rights allow. Not where that would take away what was typed, or the form itself.
 */
export async function renewAfterRefusal(
  queries: QueryClient,
  owner: Owner,
  problem: SalesforceProblem,
  typed: Draft,
): Promise<void> {
  await doubtDescribes(owner, problem);
  const isOfTyped = Object.entries(typed).some(
    ([name, value]) => value !== '' && isAbout(problem, name),
  );
  if (problem.kind !== 'no-create' && !isOfTyped) await renewDescribes(queries, owner);
}

/** Whether Salesforce names the field, as such or in `No such column 'Port__c'`. */
function isAbout({ fields, salesforceText }: SalesforceProblem, name: string): boolean {
  return fields.includes(name) || salesforceText?.includes(`'${name}'`) === true;
}
