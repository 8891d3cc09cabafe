import type { FastifyRequest } from 'fastify';
import { z } from 'zod/mini';

const formSchema = z.record(z.string(), z.string());

/**
 * The fields of a form that was posted, null unless it is `application/x-www-form-urlencoded` with each
 * field at most once.
 */
export function readForm(request: FastifyRequest): Readonly<Record<string, string>> | null {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return null;
  const read = formSchema.safeParse(request.body);
  return read.success ? read.data : null;
}
