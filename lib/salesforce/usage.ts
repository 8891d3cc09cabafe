import { browser } from 'wxt/browser';
import type { LimitInfo } from '@/lib/salesforce/limit-info';
import { countOwnCall } from '@/lib/salesforce/own-calls';
import { z } from '@/lib/zod';

const usageSchema = z.strictObject({
  used: z.number(),
  max: z.number(),
  /** Calls that Threadside made today, from this browser. */
  own: z.number(),
  at: z.number(),
});

/**
 * Calls of the whole organisation within the last 24 hours, as Salesforce's last answer said.
 * `at` is milliseconds since 1970.
 */
export type Usage = z.infer<typeof usageSchema>;

const usageKey = (orgId: string) => `usage:${orgId}`;

/** The latest figures of an organisation; null until Salesforce has answered since the browser started. */
export async function readUsage(orgId: string): Promise<Usage | null> {
  const key = usageKey(orgId);
  return parse((await browser.storage.session.get(key))[key]);
}

/** Calls back with each answer's figures, in whichever window it came, until the signal ends it. */
export function watchUsage(
  orgId: string,
  listener: (usage: Usage) => void,
  signal: AbortSignal,
): void {
  const key = usageKey(orgId);
  const heard = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const usage = area === 'session' ? parse(changes[key]?.newValue) : null;
    if (usage !== null) listener(usage);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), {
    once: true,
  });
}

/** Keeps what an answer said, and counts it. */
export async function keepUsage(orgId: string, { used, max }: LimitInfo): Promise<void> {
  const own = await countOwnCall(orgId);
  const usage: Usage = { used, max, own, at: Date.now() };
  await browser.storage.session.set({ [usageKey(orgId)]: usage });
}

function parse(stored: unknown): Usage | null {
  const read = usageSchema.safeParse(stored);
  return read.success ? read.data : null;
}
