import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type RunningOrg, startOrg } from '@/dev/org/server';

/** An answer of the org. `body` is parsed JSON, or the text itself where it is none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests read answers as a client would that trusts nothing but its own expectations.
  readonly body: unknown;
}

export interface OrgUnderTest {
  readonly org: RunningOrg;
  /** Calls below `/services/data/v66.0` as the first user, a body as JSON. */
  rest(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Calls any path as nobody in particular. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  query(soql: string): Promise<Answer>;
  search(sosl: string): Promise<Answer>;
}

interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly raw?: string;
}

/** One org for a file of tests, as if just started before each. Plain HTTP only. */
export function orgForTests(): OrgUnderTest {
  let org: RunningOrg | undefined;
  const running = (): RunningOrg => {
    if (org === undefined) throw new Error('the org runs only inside tests');
    return org;
  };
  beforeAll(async () => {
    org = await startOrg({ httpsPort: null });
  });
  beforeEach(() => running().store.reset());
  afterAll(() => running().close());

  const call = async (method: string, path: string, options: CallOptions = {}) => {
    const answer = await fetch(`${running().httpUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(options.json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      ...bodyOf(options),
    });
    return { status: answer.status, headers: answer.headers, body: parsed(await answer.text()) };
  };
  const rest = (method: string, path: string, options: CallOptions = {}) =>
    call(method, `/services/data/v66.0${path}`, {
      ...options,
      headers: { Authorization: `Bearer ${running().accessToken}`, ...options.headers },
    });
  return {
    get org() {
      return running();
    },
    call,
    rest,
    query: (soql) => rest('GET', `/query?q=${encodeURIComponent(soql)}`),
    search: (sosl) => rest('GET', `/search?q=${encodeURIComponent(sosl)}`),
  };
}

function bodyOf({ json, form, raw }: CallOptions): { body?: string | URLSearchParams } {
  if (raw !== undefined) return { body: raw };
  if (form !== undefined) return { body: new URLSearchParams(form) };
  return json === undefined ? {} : { body: JSON.stringify(json) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** One error, as the REST API sends it. */
export function restError(errorCode: string, message: unknown, fields?: readonly string[]) {
  return [{ errorCode, message, ...(fields === undefined ? {} : { fields }) }];
}
