import { z } from 'zod/mini';
import { RestError } from '@/dev/org/errors';

/** What an organisation's own automation, its policies and a bad moment of the server come to. */
const refusalSchema = z.strictObject({
  as: z.enum([
    'flowFault',
    'triggerFault',
    'securityPolicy',
    'serverFault',
    'queryTimeout',
    'badReference',
    'referenceNotAllowed',
    'wrongCombination',
    'badPicklistValue',
  ]),
  on: z.enum(['create', 'update', 'query', 'search']),
  /** Only for this object; a search has none. */
  sobject: z.optional(z.string()),
  /** Instead of the example of the table in `error-codes.ts`. */
  message: z.optional(z.string()),
  fields: z.optional(z.array(z.string())),
});
export const refusalsSchema = z.array(refusalSchema);
type Refusal = z.infer<typeof refusalSchema>;

/**
 * Refuses what a switch says is to be refused. A write is refused where triggers and flows run: after the
 * rights, the rules and the duplicate rules, before anything is kept.
 * @throws RestError
 */
export function refuseSwitched(
  refusals: readonly Refusal[],
  on: Refusal['on'],
  sobject: string | null,
): void {
  const refusal = refusals.find(
    (one) => one.on === on && (one.sobject === undefined || one.sobject === sobject),
  );
  if (refusal === undefined) return;
  const { as, message, fields } = refusal;
  throw new RestError(as, {
    ...(message === undefined ? {} : { message }),
    ...(fields === undefined ? {} : { fields }),
  });
}
