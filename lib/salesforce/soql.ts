/** The escapes of a SOQL string. A control character without one, or half a sign, can stand in no field. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  // Unicode's own line breaks: not every reader of SOQL takes them inside a string.
  '\u2028': '\\n',
  '\u2029': '\\n',
};

/** Text as a SOQL string literal, quotes included. The one way by which text enters a query. */
export function soqlString(text: string): string {
  return `'${escaped(text)}'`;
}

/** `Field IN ('a', 'b')`. `field` is an API name from describe, never text from outside. */
export function soqlIn(field: string, values: readonly string[]): string {
  return `${field} IN (${values.map(soqlString).join(', ')})`;
}

/**
 * `Field LIKE '%text%'`, the text's own wildcards meant as they stand. A scan: for small tables alone.
 * `field` is an API name from describe, never text from outside.
 */
export function soqlContains(field: string, text: string): string {
  return `${field} LIKE '%${escaped(text).replace(/[%_]/g, '\\$&')}%'`;
}

function escaped(text: string): string {
  return text.replace(/[\\'\p{Cc}\p{Cs}\u2028\u2029]/gu, (sign) => ESCAPES[sign] ?? '');
}
