import { readingSchema } from '@/lib/chats/chat';
import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import { messageSchema } from '@/lib/chats/message';
import { PARTS } from '@/lib/inboxes/own/definition';
import { PROBLEMS } from '@/lib/inboxes/own/facts';
import type { Standing } from '@/lib/inboxes/standing';
import type { Selectors } from '@/lib/settings/inboxes';
import { z } from '@/lib/zod';

/** Asks a page what an inbox would read of it that is described so, or corrected so: nothing is kept. */
export interface TrialAsk {
  readonly type: 'try-inbox';
  readonly as: Exclude<Standing, { is: 'off' }>;
}

const count = z.int().check(z.gte(0));

/** What one selector reads: see `Fact` of lib/inboxes/own/facts.ts. */
const factSchema = z.strictObject({
  value: z.nullable(z.string().check(z.maxLength(Math.max(LIMITS.name, LIMITS.email)))),
  problem: z.nullable(z.enum(PROBLEMS)),
  matches: count,
});

/** What a page answers: what would be told of it, and what each selector given finds. */
export const trialSchema = z.strictObject({
  reading: readingSchema,
  facts: z.partialRecord(z.enum(PARTS), factSchema),
  /** Of the messages read by the selectors: how many, how many are the agent's, and the last ones. */
  messages: z.strictObject({
    count: count.check(z.lte(MESSAGE_LIMITS.count)),
    agents: count,
    last: z.array(messageSchema).check(z.maxLength(2)),
  }),
});
export type Trial = z.infer<typeof trialSchema>;

/** Of the selectors that were tried, those that the page took long to find. */
export function slowIn({ facts }: Pick<Trial, 'facts'>, as: TrialAsk['as']): Selectors {
  const selectors = as.is === 'own' ? as.own.selectors : (as.correction ?? {});
  const slow = PARTS.filter((part) => facts[part]?.problem === 'slow');
  return Object.fromEntries(slow.map((part) => [part, selectors[part]]));
}
