import type { Call } from '@/dev/org/calls';
import type { RunningOrg } from '@/dev/org/server';

/** What a call is for. */
export type CallKind =
  | 'search'
  | 'equality'
  | 'read'
  | 'related'
  | 'update'
  | 'create'
  | 'log'
  | 'describe'
  | 'other';

/** The calls of the allowance that an org was asked, in all and by kind. */
export function countCalls({ calls }: Pick<RunningOrg, 'calls'>): {
  readonly total: number;
  readonly byKind: Readonly<Record<CallKind, number>>;
} {
  const byKind: Record<CallKind, number> = {
    search: 0,
    equality: 0,
    read: 0,
    related: 0,
    update: 0,
    create: 0,
    log: 0,
    describe: 0,
    other: 0,
  };
  const counted = calls.all().filter(({ path }) => path.startsWith('/services/data/'));
  for (const call of counted) byKind[kindOf(call)] += 1;
  return { total: counted.length, byKind };
}

/** A composite goes by what it does first of all: a change, then what it asks for. */
function kindOf({ method, path, query, parts = [] }: Call): CallKind {
  if (path.endsWith('/search')) return 'search';
  const all = [...parts, { method, url: `${path}?q=${query.q ?? ''}` }].map((part) => ({
    method: part.method,
    url: decodeURIComponent(part.url),
  }));
  const has = (method: string, pattern: RegExp) =>
    all.some((part) => part.method === method && pattern.test(part.url));
  if (has('PATCH', /sobjects/)) return 'update';
  if (has('POST', /sobjects\/Task$/)) return 'log';
  if (has('POST', /sobjects/)) return 'create';
  if (has('GET', /\/describe/)) return 'describe';
  if (has('GET', /FROM (?:Opportunity|Case|Task|Event|CampaignMember)\b/)) return 'related';
  if (has('GET', /FROM (?:Contact|Lead) WHERE Id = /)) return 'read';
  if (has('GET', /FROM (?:Contact|Lead)\b/)) return 'equality';
  return 'other';
}
