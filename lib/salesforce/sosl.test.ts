import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soslPhone, soslWords } from '@/lib/salesforce/sosl';

/** What is left of a FIND clause once the terms, their escapes and our own operators are taken away. */
const bare = (clause: string) =>
  clause
    .replace(/\\[?&|!{}[\]()^~*:\\"'+-]/g, '')
    .replace(/ AND /g, ' ')
    .replace(/"(?:and|or|not)"/gi, '')
    .replace(/\*(?= |$)/g, '');

describe('words in a search', () => {
  test.each([
    ['Søren Kjær', 'Søren* AND Kjær*'],
    ['~Ana (work)', '\\~Ana* AND \\(work\\)*'],
    ['Ana & Co', 'Ana* AND Co*'],
    ['Tea or coffee', 'Tea* AND "or" AND coffee*'],
    ['ana+x@example.com', 'ana\\+x@example.com*'],
    ['Dr. Adaeze 🌻', 'Dr.* AND Adaeze*'],
    ['a\0b } RETURNING User(Id)', 'RETURNING* AND User\\(Id\\)*'],
    ['李明', '李明*'],
    ['Ana\ud83dBo', 'Ana* AND Bo*'],
  ])('%j becomes %s', (text, clause) => {
    expect(soslWords(text)).toBe(clause);
  });

  test.each(['', ' ', '🌻', 'a', '~', '}', '\u200b\u200e', `${'~'.repeat(90)}Ana`])(
    '%j is too little',
    (text) => {
      expect(soslWords(text)).toBeNull();
    },
  );

  test('no text leaves the braces or adds an operator', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '\\',
          '"',
          "'",
          '*',
          '?',
          '(',
          ')',
          ' OR ',
          ' AND NOT ',
          '-',
          '\n',
          'ab',
        ),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (texts) => {
        const clause = soslWords(texts.join(''));
        if (clause === null) return;
        expect(bare(clause)).not.toMatch(/[?&|!{}[\]()^~*:\\"'+-]/);
        expect(bare(clause)).not.toMatch(/(?:^| )(?:and|or|not)(?: |$)/i);
        expect(clause.length).toBeLessThanOrEqual(8 * 165);
      }),
    );
  });
});

test('spellings of a number are alternatives, a beginning marked', () => {
  expect(
    soslPhone([
      { digits: '442079460958', match: 'beginning' },
      { digits: '460958', match: 'whole' },
    ]),
  ).toBe('442079460958* OR 460958');
});
