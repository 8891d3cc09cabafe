import { RestError } from '@/dev/org/errors';
import { type Find, parseFind } from '@/dev/org/sosl-find';

export type Scope = 'ALL' | 'NAME' | 'EMAIL' | 'PHONE';

export interface Sosl {
  readonly find: Find;
  readonly scope: Scope;
  /** Null without RETURNING: every searchable object, Ids alone. */
  readonly returning: readonly Returning[] | null;
  readonly limit: number | null;
}

/** One object of RETURNING, as the SOQL that says the same. */
export interface Returning {
  readonly sobject: string;
  readonly soql: string;
}

/** What can follow the list of fields inside an object's parentheses. */
const CLAUSES = /\s+(?:WHERE|ORDER\s+BY|LIMIT|OFFSET)\s/i;

/**
 * Reads a search: `FIND {…} [IN … FIELDS] [RETURNING Object(fields WHERE … ORDER BY … LIMIT n), …] [LIMIT n]`.
 * @throws RestError MALFORMED_SEARCH
 */
export function parseSosl(text: string): Sosl {
  const [head, find, afterFind = ''] = /^\s*FIND\s*\{((?:\\.|[^\\}])*)\}(.*)$/is.exec(text) ?? [];
  if (head === undefined || find === undefined || find.trim() === '')
    throw new RestError('malformedSearch');
  const [inScope, scope, afterScope] = /^\s*IN\s+(\w+)\s+FIELDS\b(.*)$/is.exec(afterFind) ?? [];
  const rest = inScope === undefined ? afterFind : (afterScope ?? '');
  const [limited, beforeLimit, limit] = /^(.*?)\s+LIMIT\s+(\d+)\s*$/is.exec(rest) ?? [];
  const returning = limited === undefined ? rest : (beforeLimit ?? '');
  return {
    find: parseFind(find),
    scope: readScope(scope ?? 'ALL'),
    returning: readReturning(returning),
    limit: limit === undefined ? null : Number(limit),
  };
}

function readScope(word: string): Scope {
  const scope = word.toUpperCase();
  if (scope === 'ALL' || scope === 'NAME' || scope === 'EMAIL' || scope === 'PHONE') return scope;
  throw malformed(`unexpected token: '${word}'. Fields are one of ALL, NAME, EMAIL, PHONE`);
}

function readReturning(text: string): readonly Returning[] | null {
  if (text.trim() === '') return null;
  const [, list] = /^\s*RETURNING\s+(.+)$/is.exec(text) ?? [];
  if (list === undefined) throw malformed(`unexpected token: '${text.trim().split(/\s/)[0]}'`);
  return split(list).map((written) => {
    const [, sobject, inner] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(written) ?? [];
    if (sobject === undefined) throw malformed(`unexpected token: '${written.trim()}'`);
    if (inner === undefined) return { sobject, soql: `SELECT Id FROM ${sobject}` };
    const clausesAt = CLAUSES.exec(inner)?.index ?? inner.length;
    const fields = inner.slice(0, clausesAt);
    return { sobject, soql: `SELECT ${fields} FROM ${sobject}${inner.slice(clausesAt)}` };
  });
}

/** Splits at commas that stand outside parentheses and quotes. */
function split(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of list.matchAll(/'(?:\\.|[^'\\])*'|./gs)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  if (depth !== 0) throw malformed("unexpected token: '<EOF>'");
  return parts;
}

const malformed = (message: string) => new RestError('malformedSearch', { message });
