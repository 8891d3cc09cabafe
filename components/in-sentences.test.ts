import { expect, it } from 'vitest';
import { inSentences } from '@/components/in-sentences';

it.each([
  [['Access was denied', 'Nothing was seen.'], 'Access was denied. Nothing was seen.'],
  [['It belongs to “Halden”', null, 'Try again.'], 'It belongs to “Halden”. Try again.'],
  [['Your organisation’s rule:', ''], 'Your organisation’s rule:'],
  [['Is it saved?', undefined, 'Look.'], 'Is it saved? Look.'],
])('%j', (parts, sentences) => {
  expect(inSentences(...parts)).toBe(sentences);
});
