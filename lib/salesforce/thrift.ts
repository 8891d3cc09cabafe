import { readUsage } from '@/lib/salesforce/usage';

/** How freely Salesforce may be asked: the day's calls are shared with every other app of the organisation. */
export type Thrift = 'free' | 'low' | 'few';

/** At this share of the day's calls and below, agents are warned; at the next one, only asked for calls go out. */
const LOW = 0.2;
const FEW = 0.1;

/**
 * What Salesforce is about to be asked for. `match`: who the chat is with that the agent opened; `press`: a
 * button or Enter; `write`: what the agent saved, also late, and what became of it. Nobody asked for what
 * follows: `typing` is a search before Enter, `related` what hangs on the person, `renew` a look whether
 * something that is kept has changed.
 */
export type Asking = 'match' | 'press' | 'write' | 'typing' | 'related' | 'renew';

const ASKED_FOR: readonly Asking[] = ['match', 'press', 'write'];

/** How freely Salesforce may be asked where this share of the day's calls is left (0 to 1; null: not known). */
export function thriftAt(left: number | null): Thrift {
  if (left === null || left > LOW) return 'free';
  return left > FEW ? 'low' : 'few';
}

/** Whether Salesforce may be asked for this now. */
export function mayAsk(asking: Asking, thrift: Thrift): boolean {
  return thrift !== 'few' || ASKED_FOR.includes(asking);
}

/** How freely an organisation may be asked, by its last answer. */
export async function readThrift(orgId: string): Promise<Thrift> {
  const usage = await readUsage(orgId);
  return thriftAt(usage && Math.max(0, usage.max - usage.used) / usage.max);
}
