import type { FastifyRequest } from 'fastify';
import { RestError } from '@/dev/org/errors';
import type { RestRequest } from '@/dev/org/rest-call';

/**
 * The query parameters of a call, each at most once and each of those known.
 * @throws RestError for any other
 */
export function queryParams(
  { search }: RestRequest,
  known: readonly string[],
): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const [name, value] of search) {
    if (!known.includes(name))
      throw new RestError('badParameter', { message: `Unknown query parameter: ${name}` });
    if (name in given)
      throw new RestError('badParameter', { message: `Query parameter given twice: ${name}` });
    given[name] = value;
  }
  return given;
}

/** The query of a call as it was sent. */
export function searchParams(request: FastifyRequest): URLSearchParams {
  return new URL(request.raw.url ?? '/', 'http://localhost').searchParams;
}
