import { parseQuery } from '@jetstreamapp/soql-parser-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soqlIn, soqlString } from '@/lib/salesforce/soql';

/** Texts a page might send: anything, and all that means something in SOQL, close together. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '\\',
        '"',
        '%',
        '_',
        '\n',
        '\r',
        '\t',
        '\0',
        ' OR Id != ',
        ')',
        '--',
        ';',
        '\\u0027',
        'é',
        '\u2028',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** Reads a SOQL string literal as Salesforce documents it; null unless the text is one literal and no more. */
function readLiteral(literal: string): string | null {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  if (!literal.startsWith("'")) return null;
  let value = '';
  for (let at = 1; at < literal.length; at += 1) {
    const sign = literal[at] ?? '';
    if (sign === "'") return at === literal.length - 1 ? value : null;
    if (sign === '\\') {
      at += 1;
      const escaped = literal[at] ?? '';
      value += escapes[escaped] ?? escaped;
    } else value += sign;
  }
  return null;
}

const withoutOtherControls = (text: string) => text.replace(/(?![\n\r\t\b\f])\p{Cc}/gu, '');

describe('text in a query', () => {
  test.each([
    ["O'Brien", "'O\\'Brien'"],
    ['a\\', "'a\\\\'"],
    ["\\' OR Name != '", "'\\\\\\' OR Name != \\''"],
    ['one\ntwo', "'one\\ntwo'"],
    ['one\u2028two', "'one\\ntwo'"],
    ['a\0b\u0085', "'ab'"],
    ['half a sign \ud83d.', "'half a sign .'"],
    ['', "''"],
    ['100% _sure_', "'100% _sure_'"],
  ])('%j becomes %s', (text, literal) => {
    expect(soqlString(text)).toBe(literal);
  });

  test('any text stays one literal with its own value', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readLiteral(soqlString(text))).toBe(
          withoutOtherControls(text).replace(/[\u2028\u2029]/g, '\n'),
        );
      }),
    );
  });

  test('no text adds a condition to a query', () => {
    const names = fc.array(fc.constantFrom("'", '\\', ' OR ', 'Id', ')', '=', 'x', '%'), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(names, (parts) => {
        const query = parseQuery(`SELECT Id FROM Lead WHERE Name = ${soqlString(parts.join(''))}`);
        expect(query.where && 'right' in query.where).toBe(false);
      }),
    );
  });
});

test('several values of one field', () => {
  expect(soqlIn('Phone', ['1', "2'"])).toBe("Phone IN ('1', '2\\'')");
});
