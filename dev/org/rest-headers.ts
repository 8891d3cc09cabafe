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

/** What a caller asks of the duplicate rules. */
export interface DuplicateHeader {
  /** To save in spite of rules that only warn. */
  readonly allowSave: boolean;
  /** To be told of the records found, not their ids alone. */
  readonly includeRecordDetails: boolean;
  /** To find nothing that is not shared with the caller. */
  readonly runAsCurrentUser: boolean;
}

const NOTHING_ASKED: DuplicateHeader = {
  allowSave: false,
  includeRecordDetails: false,
  runAsCurrentUser: false,
};

/**
 * `Sforce-Duplicate-Rule-Header: allowSave=true; includeRecordDetails=true; runAsCurrentUser=true`, any
 * of the three, each false without it.
 * @throws RestError for anything else: other keys, other words, a key twice, another separator
 */
export function readDuplicateHeader(request: RestRequest): DuplicateHeader {
  const name = 'Sforce-Duplicate-Rule-Header';
  const text = single(request, name);
  if (text === undefined) return NOTHING_ASKED;
  const pairs = text.split(';').map((part) => {
    const [, key, value] = /^\s*(\w+)=(true|false)\s*$/.exec(part) ?? [];
    if (key === undefined || !(key in NOTHING_ASKED)) throw badHeader(name, text);
    return [key, value === 'true'] as const;
  });
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw badHeader(name, text);
  return { ...NOTHING_ASKED, ...Object.fromEntries(pairs) };
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
