import { z } from 'zod/mini';

const count = z.int().check(z.minimum(0));

/** Calls that are answered 503: all of them, or as told. */
export const unavailableSchema = z.union([
  z.boolean(),
  z.strictObject({
    as: z.enum(['html', 'json']),
    /** What Retry-After says, in seconds; null for no such header. */
    retryAfterSeconds: z.nullable(count),
    /** How many of the next calls; all at first. */
    calls: z.optional(count),
    /** Only calls whose path contains this. */
    path: z.optional(z.string()),
    /** True where the call is done first, and its answer lost in front of the org. */
    afterCommit: z.optional(z.boolean()),
  }),
]);

/** How a call is answered instead of by what it asks for. */
export interface Outage {
  readonly as: 'html' | 'json';
  readonly retryAfterSeconds: number | null;
  readonly afterCommit: boolean;
}

type Unavailable = z.infer<typeof unavailableSchema>;

/**
 * Whether a call to a path meets the outage.
 * @returns the outage, if it does, and the switch as it is after this call
 */
export function takeOutage(
  switched: Unavailable,
  path: string,
): { readonly outage: Outage | null; readonly left: Unavailable } {
  if (switched === true)
    return { outage: { as: 'html', retryAfterSeconds: 120, afterCommit: false }, left: true };
  if (switched === false || switched.calls === 0 || !path.includes(switched.path ?? ''))
    return { outage: null, left: switched };
  const { as, retryAfterSeconds, calls, afterCommit = false } = switched;
  const left = calls === undefined ? switched : { ...switched, calls: calls - 1 };
  return { outage: { as, retryAfterSeconds, afterCommit }, left };
}
