import { DOUBTED, keepHeldDescribes, readHeldDescribes } from '@/lib/salesforce/describe-store';
import { withDescribesLock } from '@/lib/salesforce/describes';
import type { Identity } from '@/lib/salesforce/identity';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/** Refusals that describes of today would have foreseen. */
const FORESEEABLE: readonly SalesforceProblem['kind'][] = [
  'unknown-field',
  'no-object',
  'read-only-field',
  'no-create',
  'required',
  'too-long',
  'bad-value',
];
/** What is refused again right after a new describe is not the describe's fault. */
const DOUBT_AGAIN_AFTER_MS = 10 * 60_000;

const lastDoubt = new Map<string, number>();

/**
 * After a refusal that the describes should have foreseen, they count as out of date: whoever needs them
 * next asks for them in full (`If-Modified-Since` may not tell of rights that changed).
 * @returns whether they do; not for other problems, nor twice within ten minutes
 */
export async function doubtDescribes(
  owner: Pick<Identity, 'orgId' | 'userId'>,
  { kind }: Pick<SalesforceProblem, 'kind'>,
): Promise<boolean> {
  const key = `${owner.orgId}:${owner.userId}`;
  const since = Date.now() - (lastDoubt.get(key) ?? Number.NEGATIVE_INFINITY);
  if (!FORESEEABLE.includes(kind) || since < DOUBT_AGAIN_AFTER_MS) return false;
  lastDoubt.set(key, Date.now());
  await withDescribesLock(owner, async () => {
    const held = Object.entries(await readHeldDescribes(owner));
    const doubted = held.map(([name, one]) => [name, { ...one, lastModified: null, at: DOUBTED }]);
    await keepHeldDescribes(owner, Object.fromEntries(doubted));
  });
  return true;
}
