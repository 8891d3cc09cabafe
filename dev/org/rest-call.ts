import type { Access } from '@/dev/org/access';
import { RestError } from '@/dev/org/errors';
import type { OrgState } from '@/dev/org/state';

/** What a resource of the REST API is asked, by itself or as a part of a composite. */
export interface RestRequest {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly search: URLSearchParams;
  readonly body: unknown;
  /** Where the call came to: `https://…` or `http://localhost:N`. */
  readonly origin: string;
}

/** What an answer says beside its body. */
export class RestAnswer {
  status = 200;
  readonly headers: Record<string, string> = {};
  /** The line is cut instead: nobody hears the answer. */
  isCut = false;
}

/** A call to the REST API by a signed-in user. */
export interface RestCall {
  readonly state: OrgState;
  readonly access: Access;
  readonly request: RestRequest;
  readonly answer: RestAnswer;
  /** As in paths, `v66.0`. */
  readonly version: string;
  /** A part of a composite shares its line, so that it can't be cut alone. */
  readonly isPart: boolean;
  /** A part of the path, decoded; empty where the resource has none of that name. */
  param(name: string): string;
}

export const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];
/** Gives the body of the answer, null for none; undefined if the line was cut. */
export type Handler = (call: RestCall) => object | null | undefined;

/** A resource below `/services/data/vNN.0` and what it does. `url` may hold `:names`. */
export interface Resource {
  readonly url: string;
  readonly handlers: Readonly<Partial<Record<Method, Handler>>>;
}

/** What a resource does on a method. Throws RestError 405 where that is nothing. */
export function handlerOf({ handlers }: Resource, method: Method): Handler {
  const handler = handlers[method];
  if (handler === undefined)
    throw new RestError('methodNotAllowed', {
      message: `HTTP Method '${method}' not allowed. Allowed are ${Object.keys(handlers).join(',')}`,
    });
  return handler;
}

/** Versions of the API that this org serves. */
export const OLDEST_VERSION = 31;
export const NEWEST_VERSION = 66;

/** Throws RestError 404 for a version (`v66.0`) that this org does not serve. */
export function checkVersion(text: string): void {
  const version = /^v(\d+)\.0$/.exec(text)?.[1];
  if (version === undefined || Number(version) < OLDEST_VERSION || Number(version) > NEWEST_VERSION)
    throw new RestError('notFound');
}

/**
 * Runs a write, with the switches that cut the line before or after it.
 * @returns undefined if it was cut before
 */
export function committing<T>({ state, answer, isPart }: RestCall, write: () => T): T | undefined {
  const cut = isPart ? null : state.switches.takeCut();
  answer.isCut = cut !== null;
  return cut === 'before' ? undefined : write();
}
