import { readHttpDate } from '@/dev/org/dates';
import { RestError } from '@/dev/org/errors';
import type { RestRequest } from '@/dev/org/rest-call';

/**
 * `Sforce-Auto-Assign`: TRUE, as without the header, or FALSE.
 * @throws RestError for anything else (an assignment rule's id too: this org has none)
 */
export function readAutoAssign(request: RestRequest): boolean {
  return readBoolean('Sforce-Auto-Assign', single(request, 'Sforce-Auto-Assign') ?? 'TRUE');
}

const DUPLICATE_OPTIONS: readonly string[] = [
  'allowSave',
  'includeRecordDetails',
  'runAsCurrentUser',
];

/** `allowSave` of `Sforce-Duplicate-Rule-Header`, false without it. Throws RestError. */
export function readAllowSave(request: RestRequest): boolean {
  const name = 'Sforce-Duplicate-Rule-Header';
  const text = single(request, name);
  let allowSave = false;
  for (const part of text === undefined ? [] : text.split(/[;,]/)) {
    const [key = '', value = ''] = part.split('=').map((side) => side.trim());
    if (!DUPLICATE_OPTIONS.includes(key)) throw badHeader(name, text);
    const flag = readBoolean(name, value);
    if (key === 'allowSave') allowSave = flag;
  }
  return allowSave;
}

/**
 * A conditional header's HTTP date as ms, null without the header.
 * @throws RestError if it is no HTTP date
 */
export function readCondition(
  request: RestRequest,
  name: 'If-Modified-Since' | 'If-Unmodified-Since',
): number | null {
  const text = single(request, name);
  if (text === undefined) return null;
  const ms = readHttpDate(text);
  if (ms === null) throw badHeader(name, text);
  return ms;
}

/** `batchSize` of `Sforce-Query-Options`, 200 to 2,000; 2,000 without it. Throws RestError. */
export function readBatchSize(request: RestRequest): number {
  const name = 'Sforce-Query-Options';
  const text = single(request, name);
  if (text === undefined) return 2000;
  const size = Number(/^\s*batchSize\s*=\s*(\d+)\s*$/.exec(text)?.[1]);
  if (!(size >= 200 && size <= 2000)) throw badHeader(name, text);
  return size;
}

function single(request: RestRequest, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  if (typeof value === 'object') throw badHeader(name, value.join(', '));
  return value;
}

function readBoolean(name: string, text: string): boolean {
  const word = text.toLowerCase();
  if (word !== 'true' && word !== 'false') throw badHeader(name, text);
  return word === 'true';
}

function badHeader(name: string, value: string | undefined): RestError {
  return new RestError('badHeader', { message: `Invalid value of header ${name}: ${value}` });
}
