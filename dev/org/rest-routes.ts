import type { FastifyInstance, FastifyRequest } from 'fastify';
import { originOf } from '@/dev/org/hosts';
import { loseAnswer } from '@/dev/org/outage-answers';
import { searchParams } from '@/dev/org/query-params';
import { callerOf, pathParam } from '@/dev/org/rest-admit';
import { handlerOf, METHODS, type Resource, RestAnswer, type RestCall } from '@/dev/org/rest-call';
import type { OrgState } from '@/dev/org/state';

/** Serves a resource over HTTP: its methods, and 405 for all others. */
export function serve(app: FastifyInstance, state: OrgState, resource: Resource): void {
  for (const method of METHODS) {
    app.route({
      method,
      url: `/:version${resource.url}`,
      // HEAD answers as GET does, without the body.
      exposeHeadRoute: method === 'GET',
      handler: async (request, reply) => {
        const handler = handlerOf(resource, method);
        const answer = new RestAnswer();
        try {
          const body = handler(callOf(state, request, answer));
          if (answer.isCut) return undefined;
          loseAnswer(request, reply);
          reply.code(answer.status).headers(answer.headers);
          return body ?? reply.send();
        } finally {
          if (answer.isCut) {
            reply.hijack();
            request.raw.socket.destroy();
          }
        }
      },
    });
  }
}

function callOf(state: OrgState, request: FastifyRequest, answer: RestAnswer): RestCall {
  const param = (name: string) => pathParam(request, name);
  return {
    state,
    access: callerOf(request),
    request: {
      headers: request.headers,
      search: searchParams(request),
      body: request.body,
      origin: originOf(request),
    },
    answer,
    version: param('version'),
    isPart: false,
    param,
  };
}
