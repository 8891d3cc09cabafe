import { expect, test } from 'vitest';
import { foundParts } from '@/components/search/found-parts';

/** The text with what was found in brackets. */
const marked = (text: string, typed: string) =>
  foundParts(text, typed)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Ingrid Solheim-Andreassen', 'solheim', 'Ingrid [Solheim]-Andreassen'],
  ['Lindiwe Khumalo', 'lindiwe k', '[Lindiwe] [K]humalo'],
  ['Gonçalves', 'goncal', '[Gonçal]ves'],
  ['Gonc\u0327alves', 'gonç', '[Gonc\u0327]alves'],
  ['Albuquerque', 'buq', 'Albuquerque'],
  ['+47 912 34 567', '0912 34', '+47 [912 34] 567'],
  ['+47 912 34 567', '91234567', '+47 [912 34 567]'],
  ['2 pallets', '2', '[2] pallets'],
  ['Ana 🌻 Souza', 'sou', 'Ana 🌻 [Sou]za'],
  ['Ana', '', 'Ana'],
  ['', 'ana', ''],
])('in %j %j is %j', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});
