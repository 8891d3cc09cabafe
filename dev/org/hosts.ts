import { TLSSocket } from 'node:tls';
import type { FastifyRequest } from 'fastify';

/** Where the organisation lives. */
export const MY_DOMAIN = 'haldenfreight.my.salesforce.com';
/** Where anyone may sign in; an app that only one organisation installed is not known there. */
const LOGIN_HOSTS: readonly string[] = ['login.salesforce.com', 'test.salesforce.com'];
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1'];

/** What a call's Host says it wants: the organisation, the common sign-in, or nothing that is here. */
export function hostKind(request: FastifyRequest): 'org' | 'login' | 'nowhere' {
  const name = request.hostname.toLowerCase();
  if (isSecure(request)) {
    if (name === MY_DOMAIN) return 'org';
    return LOGIN_HOSTS.includes(name) ? 'login' : 'nowhere';
  }
  return LOOPBACK.includes(name) ? 'org' : 'nowhere';
}

/** Whether a call came over HTTPS. */
export function isSecure(request: FastifyRequest): boolean {
  return request.raw.socket instanceof TLSSocket;
}

/** The origin a call was made to, as `instance_url` and ids tell it: `https://…` or `http://localhost:N`. */
export function originOf(request: FastifyRequest): string {
  return isSecure(request) ? `https://${request.hostname.toLowerCase()}` : `http://${request.host}`;
}

/** Whether a path belongs to the controls of the stand-in and not to the org. */
export function isControl(url: string): boolean {
  return /^\/+__org(?:\/|$)/.test(url);
}
