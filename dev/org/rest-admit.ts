import type { FastifyRequest } from 'fastify';
import type { Access } from '@/dev/org/access';
import { RestError } from '@/dev/org/errors';
import { hostKind } from '@/dev/org/hosts';
import { checkVersion } from '@/dev/org/rest-call';
import type { OrgState } from '@/dev/org/state';
import { userById } from '@/dev/org/users';

const callers = new WeakMap<FastifyRequest, Access>();

/** What the user of a call that was let in may do. */
export function callerOf(request: FastifyRequest): Access {
  const access = callers.get(request);
  if (access === undefined) throw new Error('a route outside the checked scope');
  return access;
}

/**
 * Lets a call in, or throws what Salesforce would answer: session first, then the user's and the
 * organisation's right to the API, the allowance, and last the version.
 */
export function admit(state: OrgState, request: FastifyRequest): void {
  const { values } = state.switches;
  const { authorization } = request.headers;
  const [scheme, token] = (authorization ?? '').split(/\s+/);
  if (authorization !== undefined && !/^(?:Bearer|OAuth)$/i.test(scheme ?? ''))
    throw new RestError('badAuthHeader');
  const session = token === undefined ? undefined : state.grants.session(token);
  const user = session === undefined ? undefined : userById(session.userId);
  if (session === undefined || user === undefined || hostKind(request) !== 'org')
    throw new RestError('sessionOver');
  if (values.restNotAllowed || !session.scope.split(' ').includes('api'))
    throw new RestError('restNotAllowed');
  if (values.apiDisabledForOrg) throw new RestError('apiDisabledForOrg');
  if (values.apiDisabledForUser || !user.profile.isApiEnabled)
    throw new RestError('apiDisabledForUser');
  const { max, used } = values.allowance;
  if (values.limitReached === true || used >= max) throw new RestError('limitReached');
  if (values.limitReached !== false)
    throw new RestError('limitReached', { message: `${values.limitReached} Limit exceeded.` });
  state.switches.countCall();
  checkVersion(pathParam(request, 'version'));
  callers.set(request, state.access(user));
}

/** A named part of a call's path; empty where its route has none of that name. */
export function pathParam(request: FastifyRequest, name: string): string {
  const { params } = request;
  if (typeof params !== 'object' || params === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(params, name)?.value;
  return typeof value === 'string' ? value : '';
}
