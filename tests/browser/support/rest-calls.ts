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

const compositeBody = z.object({
  compositeRequest: z.array(
    z.object({
      method: z.string(),
      url: z.string(),
      httpHeaders: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});

/** A change or a new record that the org was sent; `status` is null for one whose line was cut. */
interface SentWrite {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number | null;
}

/** What the org was sent to write, by itself or in a composite, in order. Names of headers in lower case. */
function writes({ calls }: RunningOrg): readonly SentWrite[] {
  return calls.all().flatMap((call) => {
    const asked = compositeBody.safeParse(call.body).data?.compositeRequest;
    if (asked === undefined) return call.method === 'GET' ? [] : [call];
    return asked.flatMap(({ method, url, httpHeaders = {} }, at): SentWrite[] => {
      if (method === 'GET') return [];
      const headers = Object.entries(httpHeaders).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      const status = call.status === 200 ? (call.parts?.[at]?.status ?? null) : call.status;
      return [{ method, path: url, headers: Object.fromEntries(headers), status }];
    });
  });
}

/** The statuses of the changes that the org was sent, in order; null for one whose line was cut. */
export function patches(org: RunningOrg): readonly (number | null)[] {
  return writes(org).flatMap(({ method, status }) => (method === 'PATCH' ? [status] : []));
}

/** The new records of a kind that the org was sent, in order. */
export function posts(org: RunningOrg, sobject: string): readonly SentWrite[] {
  return writes(org).filter(
    ({ method, path }) => method === 'POST' && path.endsWith(`/sobjects/${sobject}`),
  );
}

/** How many calls the org has got and not answered yet. */
export function underWay({ calls }: RunningOrg): number {
  return calls.all().filter(({ status }) => status === null).length;
}
