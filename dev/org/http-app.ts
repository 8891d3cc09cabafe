import formBody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerError } from '@/dev/org/answer-errors';
import { controlRoutes } from '@/dev/org/control';
import { PageError, RestError } from '@/dev/org/errors';
import { hostKind, isControl } from '@/dev/org/hosts';
import { isRestPath, limitInfo } from '@/dev/org/limit-info';
import { logCalls, logUnroutable } from '@/dev/org/log-calls';
import { authorizeRoutes } from '@/dev/org/oauth-authorize';
import { identityRoutes } from '@/dev/org/oauth-identity';
import { tokenRoutes } from '@/dev/org/oauth-token';
import { meetOutage } from '@/dev/org/outage-answers';
import { restApi } from '@/dev/org/rest';
import { admit } from '@/dev/org/rest-admit';
import type { OrgState } from '@/dev/org/state';

const MAX_BODY = 50 * 1024 * 1024;

/** Builds the org's HTTP application over its state; it listens nowhere yet. */
export async function buildApp(state: OrgState): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MAX_BODY,
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 500 },
    frameworkErrors: (thrown, request, reply) => answerUnroutable(state, thrown, request, reply),
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(() => {
    throw new RestError('notFound');
  });
  logCalls(app, state);
  app.addHook('onRequest', async (request, reply) => {
    if (isControl(request.url)) return;
    if (hostKind(request) === 'nowhere') throw new PageError('noOrgHere');
    const path = request.url.split('?')[0] ?? '';
    await wait(state.switches.latencyMs(path));
    const outage = state.switches.takeOutage(path);
    if (outage !== null) meetOutage(request, reply, outage);
  });
  await app.register(formBody);
  authorizeRoutes(app, state);
  tokenRoutes(app, state);
  identityRoutes(app, state);
  controlRoutes(app, state);
  await restApi(app, state);
  return app;
}

/** A path that can't be decoded reaches no route: the API's own answer to it is made here. */
function answerUnroutable(
  state: OrgState,
  thrown: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): unknown {
  if (!isRestPath(request.url)) return answerError(thrown, request, reply);
  let answer = thrown;
  try {
    admit(state, request);
  } catch (refused) {
    if (refused instanceof Error) answer = refused;
  }
  reply.header('Sforce-Limit-Info', limitInfo(state.switches.values));
  const answered = answerError(answer, request, reply);
  logUnroutable(request, state, reply.statusCode);
  return answered;
}

async function wait(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
