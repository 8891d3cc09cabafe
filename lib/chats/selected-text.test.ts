import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_LOOK_UP, selectedText } from '@/lib/chats/selected-text';

test.each([
  ['Ingrid Solheim', 'Ingrid Solheim'],
  [' +47 912\u00a034\n567 ', '+47 912 34 567'],
  ['Ingrid\r\n\tSolheim\u2028Oslo', 'Ingrid Solheim Oslo'],
  ['\u202e+47 912 34 567\u202c', '+47 912 34 567'],
  ['\u2066ana@example.com\u2069\u200b\ufeff', 'ana@example.com'],
  ['A\u0000n\u0007a', 'A n a'],
  ['Sø\u00adren \ud800Kjær', 'Søren Kjær'],
  // The joiner belongs to the word.
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['\u200e \n\u202a\u3164', ''],
  ['', ''],
])('%j is looked up as %j', (selected, text) => {
  expect(selectedText(selected)).toBe(text);
});

test('a page of text is cut, and no character in half', () => {
  expect(selectedText('a'.repeat(2_000_000))).toBe('a'.repeat(500));
  expect(selectedText(`${'a'.repeat(499)}😀b`)).toBe('a'.repeat(499));
});

test('whatever is selected becomes one short line in which everything can be seen, and is that already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (selected) => {
      const text = selectedText(selected);
      expect(text.length).toBeLessThanOrEqual(LONGEST_LOOK_UP);
      expect(text).not.toMatch(
        /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u,
      );
      expect(text).toBe(text.trim());
      expect(selectedText(text)).toBe(text);
    }),
  );
});
