import { PassThrough } from 'node:stream';
import type { HttpRequest, HttpResponse } from 'jsforce/lib/types';
import { StreamPromise } from 'jsforce/lib/util/promise';
import type { Asked } from '@/lib/salesforce/asked';
import { keepaliveFor } from '@/lib/salesforce/keepalive';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** What was heard of one answer. Header values are as sent, null where the header is missing. */
export interface Heard {
  readonly status: number;
  readonly body: string;
  readonly date: string | null;
  readonly lastModified: string | null;
  readonly retryAfter: string | null;
  /** `Sforce-Limit-Info`. */
  readonly limitInfo: string | null;
}

/** The part of jsforce's Transport that its Connection asks for. */
interface JsforceTransport {
  httpRequest(request: HttpRequest): StreamPromise<HttpResponse>;
}

/** How long Salesforce has for one answer. */
export const ANSWER_WITHIN_MS = 30_000;

/**
 * A transport for one call of jsforce, on `fetch`: jsforce's own never settles when the network fails.
 * No cookies go along, or the browser would add those of the user's own Salesforce tab; redirects are
 * refused, so that a token never follows one. `onAnswer` hears what jsforce would keep to itself.
 * The promise is rejected with a SalesforceProblem when no answer came.
 */
export function fetchTransport(
  asked: Asked,
  signal: AbortSignal | undefined,
  onAnswer: (heard: Heard) => void,
): JsforceTransport {
  return {
    httpRequest: (request) =>
      StreamPromise.create(() => ({
        // jsforce offers every answer as a stream too; nobody reads this one.
        stream: new PassThrough(),
        promise: send(request, asked, signal, onAnswer),
      })),
  };
}

async function send(
  request: HttpRequest,
  asked: Asked,
  signal: AbortSignal | undefined,
  onAnswer: (heard: Heard) => void,
): Promise<HttpResponse> {
  const about = { request: asked.text };
  if (globalThis.navigator?.onLine === false)
    throw new SalesforceProblem({ ...about, kind: 'offline' });
  const body = typeof request.body === 'string' ? request.body : null;
  const keepalive = keepaliveFor(asked.write ? (body ?? '') : null);
  const timeout = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: headersOf(request),
      body,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      keepalive: keepalive.granted,
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    });
    if (isRedirect(response)) throw new SalesforceProblem({ ...about, kind: 'moved' });
    const text = await response.text();
    const header = (name: string) => response.headers.get(name);
    onAnswer({
      status: response.status,
      body: text,
      date: header('date'),
      lastModified: header('last-modified'),
      retryAfter: header('retry-after'),
      limitInfo: header('sforce-limit-info'),
    });
    const headers = Object.fromEntries(response.headers.entries());
    return { statusCode: response.status, headers, body: text };
  } catch (thrown) {
    throw unanswered(thrown, asked, timeout.aborted, signal?.aborted === true);
  } finally {
    keepalive.release();
  }
}

/** jsforce sets a length outside browsers; fetch counts for itself. */
function headersOf(request: HttpRequest): Record<string, string> {
  const { 'content-length': _length, ...headers } = request.headers ?? {};
  return headers;
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

/** A call that got no answer. A write that had left may have arrived. */
function unanswered(
  thrown: unknown,
  asked: Asked,
  timedOut: boolean,
  cancelled: boolean,
): SalesforceProblem {
  if (thrown instanceof SalesforceProblem) return thrown;
  const facts = { request: asked.text, outcome: asked.write ? 'unknown' : 'not-done' } as const;
  if (cancelled) return new SalesforceProblem({ ...facts, kind: 'cancelled' });
  if (timedOut) return new SalesforceProblem({ ...facts, kind: 'no-answer' });
  // `fetch` says nothing but TypeError: no network, no such host, or a connection cut on the way.
  return new SalesforceProblem({ ...facts, kind: 'offline', cause: thrown });
}
