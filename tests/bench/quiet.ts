import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningOrg } from '@/dev/org/server';

/** What the panel has nothing to ask for is over after so long without a call, in ms. */
const QUIET_MS = 40;

/** Waits until the org has answered everything and was asked nothing more for a moment. */
export async function quiet({ calls }: Pick<RunningOrg, 'calls'>): Promise<void> {
  let seen = -1;
  while (seen !== calls.all().length || calls.all().some(({ status }) => status === null)) {
    seen = calls.all().length;
    await sleep(QUIET_MS);
  }
}
