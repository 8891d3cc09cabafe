import fc from 'fast-check';

// biome-ignore format: a list, read in lines
/** What means something in SOQL, SOSL, a URL or JSON, and what programs have stumbled over. */
const PIECES = [
  "'", '"', '\\', '\\\\', "\\'", '`', '{', '}', '\\}', '(', ')', '[', ']', '*', '?', '%', '_', '^', '~', ':', '!', '|',
  '||', '&', '&&', '+', '-', '--', '/*', '*/', ';', ',', '.', '#', '=', '<', '>', '@', '$', '\n', '\r\n', '\t', '\0',
  '\b', '\f', '\v', '\u0085', '\u2028', '\u2029', '\u200b', '\u202e', '\u2066', '\ufeff', '\ufffd', '\uffff', '\ud800',
  '\udc00', '\ud83d', '🌻', '👩‍👩‍👧', 'é', 'e\u0301', 'ß', 'İ', 'ﬁ', 'Ａ', '＇', '｛', '’', '“', '李明', 'علي', 'אבג', 'ก็',
  ' ', '  ', '\u00a0', '\u3000', 'a', 'ab', 'Ana', 'O’Neill', "O'Brien", '12', '٣٤', '100%', 'a_b',
  ' OR ', ' AND ', ' NOT ', ' AND NOT ', 'OR', 'AND', 'NOT', 'or', 'And', 'nOt', 'NULL', 'null', 'TODAY', 'LAST_N_DAYS:9',
  ' LIKE ', ' IN ', ' FIND ', 'FIND {', '} IN ALL FIELDS RETURNING User(Id)', ' RETURNING ', ' WHERE ', ' LIMIT 1',
  ' ORDER BY ', "' OR Id != '", "') OR (Name != '", '" OR "', '\\u0027', '\\u007d', '%27', '%7D', '&q=', '#', '{0}',
  '{{x}}', '<b>', '</script>', ':var', '$Profile', 'x'.repeat(5000), '}'.repeat(90), '\\'.repeat(81), "'".repeat(81),
];

/** Names that a page can send: the pieces close together, and any text at all. */
export const hostileName = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
);
