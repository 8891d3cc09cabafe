import { expect, test } from 'vitest';
import { commonSpellings } from '@/lib/matching/common-spellings';

test('common spellings hold the digits, the plus and North America’s brackets', () => {
  const spellings = commonSpellings('+14155550137', 'US');
  expect(spellings).toEqual(
    expect.arrayContaining(['+14155550137', '14155550137', '4155550137', '(415) 555-0137']),
  );
  expect(spellings.length).toBeLessThanOrEqual(16);
});

test('common spellings have the number as an inbox shows it', () => {
  const spellings = commonSpellings('+27825550147', 'NO');
  expect(spellings).toEqual(expect.arrayContaining(['+27 82 555 0147', '082 555 0147']));
});

test.each([
  ['+55 31 98751-8884', '+5531987518884', 'PT'],
  ['+55 (31) 98751-8884', '+5531987518884', 'PT'],
  ['+5531987518884', '+553187518884', 'PT'],
  ['+553187518884', '+5531987518884', 'PT'],
  ['+525591543709', '+5215591543709', 'US'],
  ['+5492615225807', '+542615225807', 'US'],
  ['+1 (415) 555-0137', '+14155550137', 'DE'],
  ['+33 6 12 34 56 78', '+33612345678', 'FR'],
  // Land lines, as they are printed.
  ['020 7946 0958', '+442079460958', 'GB'],
  ['+44 (0)20 7946 0958', '+442079460958', 'GB'],
  ['+44 20 7946 0958', '+442079460958', 'NO'],
  ['01223 960123', '+441223960123', 'GB'],
  ['030 12345678', '+493012345678', 'DE'],
  ['+49 30 12345678', '+493012345678', 'DE'],
  ['03-1234-5678', '+81312345678', 'JP'],
  ['06 1234 5678', '+390612345678', 'IT'],
  ['22 12 34 56', '+4722123456', 'NO'],
  ['020 123 4567', '+31201234567', 'NL'],
])('among them %s for %s', (spelling, e164, country) => {
  expect(commonSpellings(e164, country)).toContain(spelling);
});

test('text that is no number has itself alone', () => {
  expect(commonSpellings('+999', 'US')).toEqual(['+999']);
});
