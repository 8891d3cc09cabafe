import type { Asked } from '@/lib/salesforce/asked';
import { duplicatesFound } from '@/lib/salesforce/duplicates-found';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { kindOf } from '@/lib/salesforce/problem-codes';
import type { Heard } from '@/lib/salesforce/transport';
import { z } from '@/lib/zod';

/** One error in Salesforce's answer. Collections and composites call the code `statusCode`. */
const errorSchema = z.object({
  message: z.string(),
  errorCode: z.optional(z.string()),
  statusCode: z.optional(z.string()),
  fields: z.optional(z.array(z.string())),
});

const bodySchema = z.union([z.array(errorSchema).check(z.minLength(1)), errorSchema]);

/** Makes a problem of an answer that refuses. */
export function problemFromHttp(heard: Heard, asked: Asked): SalesforceProblem {
  const body = parsed(heard.body);
  const read = bodySchema.safeParse(body);
  // The first says what is wrong; of its kind there may be more, such as several rules broken at once.
  const errors = read.success ? [read.data].flat() : [];
  const [error] = errors;
  const code = error === undefined ? '' : codeOf(error);
  const alike = errors.filter((one) => codeOf(one) === code);
  const text = error === undefined ? plainText(body) : listed(alike.map(({ message }) => message));
  const found = kindOf(heard.status, code, text ?? '');
  return new SalesforceProblem({
    kind: found === 'not-found' && asked.row ? 'gone' : found,
    code: code === '' ? null : code,
    status: heard.status,
    salesforceText: text,
    fields: [...new Set(alike.flatMap(({ fields = [] }) => fields))],
    retryAfter: seconds(heard.retryAfter),
    outcome: asked.write && mayBeDone(heard.status) ? 'unknown' : 'not-done',
    request: asked.text,
    duplicates: found === 'duplicates' ? duplicatesFound([body].flat()) : null,
  });
}

const codeOf = ({ errorCode, statusCode }: z.infer<typeof errorSchema>) =>
  errorCode ?? statusCode ?? '';

/** Each text once, a line each. */
function listed(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}

/**
 * After a fault of the server nobody knows how far it came. 503 is none: Salesforce was not able to take
 * the request up ("Status Codes and Error Responses" in the REST API guide).
 */
function mayBeDone(status: number): boolean {
  return status >= 500 && status !== 503;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** A page of HTML says nothing an agent could use; anything shorter may. */
function plainText(body: unknown): string | null {
  if (typeof body !== 'string' || /^\s*</.test(body)) return null;
  return body.trim() || null;
}

/** `Retry-After` is a number of seconds or an HTTP date (RFC 9110). */
function seconds(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, Math.round((at - Date.now()) / 1000));
}
