import type { RunningOrg } from '@/dev/org/server';
import { z } from '@/lib/zod';

/** The calls that count against the organisation's allowance, as `GET query` or `PATCH sobjects/Contact`. */
export function restCalls({ calls }: RunningOrg): readonly string[] {
  return calls
    .all()
    .filter(({ path }) => path.startsWith('/services/data/'))
    .map(({ method, path }) => `${method} ${resource(path)}`);
}

/** `/services/data/v66.0/sobjects/Contact/003…` is `sobjects/Contact`. */
function resource(path: string): string {
  const [kind, sobject, third] = path.split('/').slice(4);
  if (kind !== 'sobjects') return kind ?? '';
  return third === 'describe' ? `describe/${sobject}` : `sobjects/${sobject}`;
}

const compositeBody = z.object({ compositeRequest: z.array(z.object({ method: z.string() })) });

/**
 * The statuses of the changes that the org was sent, by themselves or in a composite, in order; null for
 * one whose line was cut.
 */
export function patches({ calls }: RunningOrg): readonly (number | null)[] {
  return calls.all().flatMap(({ method, status, body, parts = [] }) => {
    if (method === 'PATCH') return [status];
    const asked = compositeBody.safeParse(body).data?.compositeRequest ?? [];
    return asked.flatMap((part, at) =>
      part.method === 'PATCH' ? [status === 200 ? (parts[at]?.status ?? null) : status] : [],
    );
  });
}
