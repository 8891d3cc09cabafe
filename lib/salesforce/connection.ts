import '@/lib/salesforce/jsforce/globals';
import { Connection } from 'jsforce/lib/core';
import { API_VERSION, type Asked, askedBy } from '@/lib/salesforce/asked';
import { CALL_OPTIONS } from '@/lib/salesforce/call-options';
import type { Answer, Call, Caller, Client } from '@/lib/salesforce/client';
import type { Identity } from '@/lib/salesforce/identity';
import { type LimitInfo, parseLimitInfo } from '@/lib/salesforce/limit-info';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { problemFromHttp } from '@/lib/salesforce/problem-from-http';
import { retrying } from '@/lib/salesforce/retry';
import { fetchTransport, type Heard } from '@/lib/salesforce/transport';

/** A right to call: the token and the origin that it is for. */
export interface Access {
  readonly accessToken: string;
  /** `https://haldenfreight.my.salesforce.com`, no slash at the end. */
  readonly instanceUrl: string;
}

/** Where a client gets its tokens from. */
export interface TokenSource {
  /** @throws SalesforceProblem of kind `session-over` when nobody is signed in */
  current(): Promise<Access>;
  /** Gives another token than the one that Salesforce refused. @throws SalesforceProblem */
  refresh(refused: string): Promise<Access>;
}

/**
 * A connection whose calls go through jsforce, each on our own transport. jsforce gets no refresh token:
 * its refresh throws a rotated one away, and loops where a fresh token is refused too. What only asks is
 * asked again where Salesforce was away for a moment.
 * `onUsage` hears the organisation's calls with each answer.
 */
export function createCaller(tokens: TokenSource, onUsage?: (usage: LimitInfo) => void): Caller {
  async function once<T>(call: Call<T>): Promise<Answer<T>> {
    const access = await tokens.current();
    try {
      return await send(access, call, onUsage);
    } catch (thrown) {
      if (!(thrown instanceof SalesforceProblem && thrown.kind === 'session-over')) throw thrown;
      return send(await tokens.refresh(access.accessToken), call, onUsage);
    }
  }
  return {
    call: (call) =>
      askedBy(call).write
        ? once(call)
        : retrying(() => once(call), call.signal && { signal: call.signal }),
  };
}

/** A connection of one user, see `createCaller`. */
export function createClient(
  identity: Identity,
  tokens: TokenSource,
  onUsage?: (usage: LimitInfo) => void,
): Client {
  return { identity, ...createCaller(tokens, onUsage) };
}

async function send<T>(
  access: Access,
  call: Call<T>,
  onUsage?: (usage: LimitInfo) => void,
): Promise<Answer<T>> {
  const asked = askedBy(call);
  let heard: Heard | undefined;
  const transport = fetchTransport(asked, call.signal, (answer) => {
    heard = answer;
  });
  try {
    const { accessToken, instanceUrl } = access;
    const connection = new Connection({
      accessToken,
      instanceUrl,
      version: API_VERSION,
      callOptions: CALL_OPTIONS,
    });
    const body: unknown = await connection.request(requestOf(call), { transport });
    return accept(call, asked, body, heard);
  } catch (thrown) {
    throw problemOf(thrown, asked, heard);
  } finally {
    const usage = parseLimitInfo(heard?.limitInfo ?? null);
    if (usage !== null) onUsage?.(usage);
  }
}

function requestOf<T>(call: Call<T>) {
  const { method, path: url, headers, body } = call;
  if (body === undefined) return { method, url, headers: { ...headers } };
  return {
    method,
    url,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

function accept<T>(
  call: Call<T>,
  asked: Asked,
  body: unknown,
  heard: Heard | undefined,
): Answer<T> {
  const read = call.schema.safeParse(body === undefined || body === '' ? null : body);
  if (heard === undefined || !read.success)
    throw new SalesforceProblem({
      kind: 'unexpected',
      status: heard?.status ?? null,
      outcome: asked.write ? 'unknown' : 'not-done',
      request: asked.text,
      cause: read.error,
    });
  const { status, date, lastModified } = heard;
  return { status, body: read.data, date, lastModified };
}

function problemOf(thrown: unknown, asked: Asked, heard: Heard | undefined): SalesforceProblem {
  if (thrown instanceof SalesforceProblem) return thrown;
  // jsforce refused the answer. It reshapes errors and drops the status, so the answer itself is read.
  if (heard !== undefined) return problemFromHttp(heard, asked);
  return SalesforceProblem.from(thrown);
}
