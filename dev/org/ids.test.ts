import { expect, test } from 'vitest';
import { id18, nthId, readId } from '@/dev/org/ids';

// Pairs that Salesforce's own documentation and captured answers show.
test.each([
  ['0038M0000016Wv8', '0038M0000016Wv8QAE'],
  ['012000000000000', '012000000000000AAA'],
])('%s has the checksum of %s', (id15, full) => {
  expect(id18(id15)).toBe(full);
  expect(readId(id15)).toBe(full);
  expect(readId(full)).toBe(full);
});

test('a wrong checksum, a wrong length and other characters are no id', () => {
  expect(readId('0038M0000016Wv8QAF')).toBeNull();
  expect(readId('0038M0000016Wv8Q')).toBeNull();
  expect(readId('0038M0000016Wv!')).toBeNull();
  expect(readId('')).toBeNull();
});

test('ids of one object are all different, beyond 62 too', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => nthId('003', n + 1));
  expect(new Set(ids).size).toBe(5000);
  expect(ids.every((id) => /^003\w{15}$/.test(id) && readId(id) === id)).toBe(true);
});
