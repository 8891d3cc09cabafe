import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod/mini';
import type { Call, CallPart } from '@/dev/org/calls';
import { isControl } from '@/dev/org/hosts';
import { searchParams } from '@/dev/org/query-params';
import type { OrgState } from '@/dev/org/state';

/** Writes down every call to the org, those to its controls excepted. */
export function logCalls(app: FastifyInstance, state: OrgState): void {
  const open = new WeakMap<FastifyRequest, Call>();
  app.addHook('onRequest', async (request) => {
    if (isControl(request.url)) return;
    const call = begin(request);
    open.set(request, call);
    state.calls.add(call);
  });
  app.addHook('preHandler', async (request) => {
    const call = open.get(request);
    if (call !== undefined) call.body = request.body ?? null;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const call = open.get(request);
    if (call === undefined) return;
    call.status = reply.statusCode;
    const parts = partsOf(call.body, payload);
    if (parts !== null) call.parts = parts;
  });
}

const compositeBody = z.object({
  compositeRequest: z.array(z.object({ method: z.string(), url: z.string() })),
});
const compositeAnswer = z.object({
  compositeResponse: z.array(z.object({ httpStatusCode: z.number() })),
});

/** What a composite was made of and how each part was answered; null for any other call. */
function partsOf(body: unknown, payload: unknown): readonly CallPart[] | null {
  const asked = compositeBody.safeParse(body);
  if (!asked.success || typeof payload !== 'string') return null;
  const answered = compositeAnswer.safeParse(JSON.parse(payload));
  if (!answered.success) return null;
  return answered.data.compositeResponse.flatMap(({ httpStatusCode: status }, at) => {
    const part = asked.data.compositeRequest[at];
    return part === undefined ? [] : [{ ...part, status }];
  });
}

/** Writes down a call whose path can't be decoded; its answer is 404 or a refusal. */
export function logUnroutable(request: FastifyRequest, state: OrgState, status: number): void {
  state.calls.add({ ...begin(request), status });
}

function begin(request: FastifyRequest): Call {
  const { authorization, cookie, ...others } = request.headers;
  const headers = Object.entries(others).map(([name, value]) => [name, String(value)] as const);
  return {
    at: new Date().toISOString(),
    method: request.method,
    host: request.host,
    path: request.url.split('?')[0] ?? '/',
    query: Object.fromEntries(searchParams(request)),
    headers: Object.fromEntries(headers),
    hasAuthorization: authorization !== undefined,
    hasCookie: cookie !== undefined,
    userAgent: others['user-agent'] ?? null,
    body: null,
    status: null,
  };
}
