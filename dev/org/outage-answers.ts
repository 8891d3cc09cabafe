import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageError, RestError } from '@/dev/org/errors';
import type { Outage } from '@/dev/org/outage';

/** Calls that are done first, and answered by an outage all the same. */
const lost = new WeakMap<FastifyRequest, Outage>();

/** Lets a call meet an outage: throws the answer, or keeps it until the call is done. */
export function meetOutage(request: FastifyRequest, reply: FastifyReply, outage: Outage): void {
  if (outage.afterCommit) lost.set(request, outage);
  else refuse(reply, outage);
}

/** Throws the outage that takes the place of the answer to a call that is done, if there is one. */
export function loseAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const outage = lost.get(request);
  if (outage !== undefined) refuse(reply, outage);
}

function refuse(reply: FastifyReply, { as, retryAfterSeconds }: Outage): never {
  if (retryAfterSeconds !== null) reply.header('Retry-After', String(retryAfterSeconds));
  throw as === 'json' ? new RestError('serverUnavailable') : new PageError('unavailable');
}
