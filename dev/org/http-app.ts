import formBody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { answerError } from '@/dev/org/answer-errors';
import { controlRoutes } from '@/dev/org/control';
import { PageError, RestError } from '@/dev/org/errors';
import { hostKind, isControl } from '@/dev/org/hosts';
import { logCalls } from '@/dev/org/log-calls';
import { authorizeRoutes } from '@/dev/org/oauth-authorize';
import { identityRoutes } from '@/dev/org/oauth-identity';
import { tokenRoutes } from '@/dev/org/oauth-token';
import { meetOutage } from '@/dev/org/outage-answers';
import { restApi } from '@/dev/org/rest';
import type { OrgState } from '@/dev/org/state';

const MAX_BODY = 50 * 1024 * 1024;

/** Builds the org's HTTP application over its state; it listens nowhere yet. */
export async function buildApp(state: OrgState): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MAX_BODY,
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 500 },
    frameworkErrors: answerError,
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

async function wait(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
