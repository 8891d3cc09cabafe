import { browser } from 'wxt/browser';
import { identitySchema } from '@/lib/salesforce/identity';
import { loginSchema } from '@/lib/salesforce/login';
import { z } from '@/lib/zod';

const stateSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('signed-out'),
    /**
     * `never`: nobody has signed in yet. `signed-out`: the user did. `ended`: Salesforce did, after an
     * idle time, by an administrator, or because of too many sign-ins elsewhere; it does not say which.
     */
    reason: z.enum(['never', 'signed-out', 'ended']),
    /** Where the last sign-in was, to offer it again. */
    login: z.nullable(loginSchema),
    /** Who was signed in when the session ended. */
    identity: z.nullable(identitySchema),
  }),
  z.strictObject({ is: z.literal('signed-in'), login: loginSchema, identity: identitySchema }),
]);

/** Whether somebody is signed in, and who. It holds no token. */
export type SessionState = z.infer<typeof stateSchema>;

const KEY = 'session';
const NOBODY: SessionState = { is: 'signed-out', reason: 'never', login: null, identity: null };

/** The state now, the same in every window; `never` where nothing readable is stored. */
export async function readSessionState(): Promise<SessionState> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back after each change, from whichever window it came, until the signal ends it. */
export function watchSessionState(
  listener: (state: SessionState) => void,
  signal: AbortSignal,
): void {
  const heard = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), {
    once: true,
  });
}

/** Stores the state; every window hears of it. */
export async function writeSessionState(state: SessionState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

function parse(stored: unknown): SessionState {
  const read = stateSchema.safeParse(stored);
  return read.success ? read.data : NOBODY;
}
