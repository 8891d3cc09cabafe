import { localDate, readDate, readDateTime, startOfDay } from '@/dev/org/dates';
import { RestError } from '@/dev/org/errors';
import { type Period, periodOf } from '@/dev/org/soql-periods';

/** A value in a condition: text, a number, yes or no, nothing, or a span of time. */
export type Literal =
  | { readonly is: 'text'; readonly text: string; readonly raw: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'boolean'; readonly boolean: boolean }
  | { readonly is: 'null' }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'dateTime'; readonly ms: number }
  /** Days counted from a today, `YYYY-MM-DD`. */
  | { readonly is: 'days'; readonly from: (today: string) => Period };

/**
 * Reads a literal as the parser hands it over.
 * @throws RestError MALFORMED_QUERY for a wrong escape, a day that does not exist, an unknown kind
 */
export function readLiteral(kind: string | undefined, value: string): Literal {
  switch (kind) {
    case 'STRING':
      return { is: 'text', text: unquote(value), raw: value.slice(1, -1) };
    case 'INTEGER':
    case 'DECIMAL':
      return { is: 'number', number: Number(value) };
    case 'BOOLEAN':
      return { is: 'boolean', boolean: value.toUpperCase() === 'TRUE' };
    case 'NULL':
      return { is: 'null' };
    case 'DATE':
      if (readDate(value) === null) throw malformed(`Invalid date: ${value}`);
      return { is: 'date', date: value };
    case 'DATETIME': {
      const ms = readDateTime(value);
      if (ms === null) throw malformed(`Invalid dateTime: ${value}`);
      return { is: 'dateTime', ms };
    }
    default:
      return days(value);
  }
}

function days(value: string): Literal {
  const from = periodOf(value);
  if (from === null) throw malformed(`This stand-in does not know ${value}`);
  return { is: 'days', from };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  // Only LIKE gives these a meaning; elsewhere they are the characters themselves.
  _: '_',
  '%': '%',
};

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.|$)/gs, (sequence, code: string) => {
    if (/^u.{4}$/.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const character = ESCAPES[code];
    if (character === undefined)
      throw malformed(
        `Invalid string literal ${quoted}. Illegal character sequence '${sequence}' in string literal`,
      );
    return character;
  });
}

/** A LIKE pattern, as it stands between its quotes, as an expression to test whole texts by. */
export function likePattern(raw: string): RegExp {
  const source = raw.replace(/\\[%_]|%|_|(?:\\.|[^\\%_])+/gs, (part) => {
    if (part === '%') return '.*';
    if (part === '_') return '.';
    if (part === '\\%' || part === '\\_') return part.charAt(1);
    return unquote(`'${part}'`).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'isu');
}

/** Where a literal begins and ends (exclusive), as `YYYY-MM-DD`; a single day for a date. */
export function dateSpan(literal: Literal, timeZone: string): readonly [string, string] | null {
  if (literal.is === 'date') return [literal.date, nextDay(literal.date)];
  if (literal.is !== 'days') return null;
  const day = (n: number) => localDate(timeZone, startOfDay(timeZone, n));
  const [first, last] = literal.from(day(0));
  return [day(first), day(last + 1)];
}

/** The same in ms; a moment is one millisecond long. */
export function momentSpan(literal: Literal, timeZone: string): readonly [number, number] | null {
  if (literal.is === 'dateTime') return [literal.ms, literal.ms + 1];
  if (literal.is !== 'days') return null;
  const [first, last] = literal.from(localDate(timeZone, startOfDay(timeZone, 0)));
  return [startOfDay(timeZone, first), startOfDay(timeZone, last + 1)];
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const malformed = (message: string) => new RestError('malformedQuery', { message });
