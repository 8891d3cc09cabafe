import type { Client } from '@/lib/salesforce/client';
import {
  DOUBTED,
  forgetHeldDescribes,
  type HeldDescribe,
  type HeldDescribes,
  keepHeldDescribes,
  readHeldDescribes,
} from '@/lib/salesforce/describe-store';
import { type Described, describeTogether } from '@/lib/salesforce/describe-together';
import type { Identity } from '@/lib/salesforce/identity';
import { type Describes, lazyDescribes } from '@/lib/salesforce/lazy-describes';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { mayAsk, readThrift } from '@/lib/salesforce/thrift';

export type { Describes } from '@/lib/salesforce/lazy-describes';

type Owner = Pick<Identity, 'orgId' | 'userId'>;

/** Labels and rights change rarely. */
export const DESCRIBE_FRESH_MS = 24 * 60 * 60_000;

/** Nobody is matched without these; of any other object a failure means that it is missing for now. */
const NEEDED: readonly string[] = ['Contact', 'Lead'];

/**
 * Describes objects as the signed-in user sees them. What was asked within the last day, in whichever
 * window, takes no call; what is older is asked whether it changed (`If-Modified-Since`); all that is
 * due takes one call together. An old copy is better than none: it holds where Salesforce fails, and
 * where few of the day's calls are left, unless it is in doubt.
 * @throws SalesforceProblem if it fails for Contact or Lead and there is no copy of them
 */
export function readDescribes(client: Client, sobjects: readonly string[]): Promise<Describes> {
  // One window asks, the others wait for what it keeps.
  return withDescribesLock(client.identity, async () => {
    const held = await readHeldDescribes(client.identity);
    const mayRenew = mayAsk('renew', await readThrift(client.identity.orgId));
    const due = sobjects.filter(
      (sobject) => !isFresh(held[sobject]) && (mayRenew || !isUsable(held[sobject])),
    );
    if (due.length === 0) return shown(client.identity, held, sobjects);
    const answers = await asked(client, due, held);
    const now = renewed(held, due, answers);
    // Where the browser's storage is full, the next panel asks again; this one has them all the same.
    await keepHeldDescribes(client.identity, now).catch(() => {});
    return shown(client.identity, now, sobjects);
  });
}

/** Describes that were kept, null where one of these objects is due to be asked for. */
export function freshDescribes(
  owner: Owner,
  held: HeldDescribes,
  sobjects: readonly string[],
): Describes | null {
  return sobjects.every((sobject) => isFresh(held[sobject])) ? shown(owner, held, sobjects) : null;
}

/** Does something with a user's describes while no other window does. */
export function withDescribesLock<T>({ orgId, userId }: Owner, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`describes:${orgId}:${userId}`, work);
}

const isUsable = (held: HeldDescribe | undefined) => held !== undefined && held.at !== DOUBTED;

function isFresh(held: HeldDescribe | undefined): boolean {
  if (held === undefined) return false;
  const age = Date.now() - held.at;
  // A copy from the future was kept under a clock that was put back since.
  return age >= 0 && age < DESCRIBE_FRESH_MS;
}

/** What the objects came to; where nothing was answered but there are copies, that each failed. */
async function asked(
  client: Client,
  due: readonly string[],
  held: HeldDescribes,
): Promise<readonly Described[]> {
  try {
    return await describeTogether(
      client,
      due.map((sobject) => ({ sobject, since: held[sobject]?.lastModified ?? null })),
    );
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    return due.map(() => ({ is: 'failed', problem }));
  }
}

/** @throws SalesforceProblem where one of the objects that are needed failed and has no copy */
function renewed(
  held: HeldDescribes,
  due: readonly string[],
  answers: readonly Described[],
): HeldDescribes {
  const at = Date.now();
  const now: Record<string, HeldDescribe> = { ...held };
  for (const [index, sobject] of due.entries()) {
    const answer = answers[index];
    const copy = held[sobject];
    if (answer?.is === 'new') {
      const text = JSON.stringify(answer.describe);
      now[sobject] = { text, lastModified: answer.lastModified, at };
    } else if (answer?.is === 'absent') {
      now[sobject] = { text: null, lastModified: null, at };
    } else if (answer?.is === 'unchanged' && copy !== undefined) {
      now[sobject] = { ...copy, at };
    } else if (answer?.is === 'failed' && copy === undefined && NEEDED.includes(sobject)) {
      throw answer.problem;
    }
  }
  return now;
}

function shown(owner: Owner, held: HeldDescribes, sobjects: readonly string[]): Describes {
  const texts = sobjects.flatMap((sobject) => {
    const text = held[sobject]?.text ?? null;
    return text === null ? [] : [[sobject, text] as const];
  });
  // The next panel then asks for them anew.
  return lazyDescribes(Object.fromEntries(texts), () => void forgetHeldDescribes(owner));
}
