import { cardPaths } from '@/lib/salesforce/card';
import { emailFields, type ObjectDescribe, phoneFields } from '@/lib/salesforce/describe';

/** An object to search in: what describe says of it, and the fields its card shows. */
export interface Searched {
  readonly describe: ObjectDescribe;
  readonly fields: readonly string[];
  /** The text field that keeps chats' addresses in the inbox at hand, if the organisation named one. */
  readonly threadField?: string;
}

type Scope = 'PHONE' | 'NAME' | 'ALL';

/** A converted Lead lives on as a Contact, and is not to be worked on. */
const CONDITIONS: Readonly<Record<string, string>> = { Lead: 'IsConverted = false' };

/** A SOSL search of up to `limit` rows of each object. `find` comes from `@/lib/salesforce/sosl`. */
export function soslFor(
  find: string,
  scope: Scope,
  objects: readonly Searched[],
  limit: number,
): string {
  const returning = objects.map((object) => {
    const condition = CONDITIONS[object.describe.name];
    const where = condition === undefined ? '' : ` WHERE ${condition}`;
    return `${object.describe.name}(${paths(object)}${where} LIMIT ${limit})`;
  });
  return `FIND {${find}} IN ${scope} FIELDS RETURNING ${returning.join(', ')}`;
}

/** A SOQL query for up to `limit` rows of one object that meet any of the conditions. */
export function soqlFor(object: Searched, conditions: readonly string[], limit: number): string {
  const { name } = object.describe;
  const condition = CONDITIONS[name];
  const where = `(${conditions.join(' OR ')})${condition === undefined ? '' : ` AND ${condition}`}`;
  return `SELECT ${paths(object)} FROM ${name} WHERE ${where} ORDER BY LastModifiedDate DESC LIMIT ${limit}`;
}

/** All that a match shows and is verified by, as far as this user may see it. */
function paths({ describe, fields, threadField }: Searched): string {
  const known = new Set(describe.fields.map(({ name }) => name));
  const extra = ['SystemModstamp', 'IsPersonAccount', threadField ?? ''].filter((name) =>
    known.has(name),
  );
  const reachable = [...phoneFields(describe), ...emailFields(describe)].map(({ name }) => name);
  return [...new Set([...cardPaths(describe, fields), ...reachable, ...extra])].join(', ');
}
