import { describe, expect, it, test } from 'vitest';
import { formatDecimal, readDecimal } from '@/lib/salesforce/typed/number';

const MONEY = { whole: 14, scale: 2 };

describe('a number as its reader writes it', () => {
  it.each([
    ['en', '1,234.5', 1234.5],
    ['en', '1234.50', 1234.5],
    ['en', '$ 1,234', 1234],
    ['en', 'EUR 12', 12],
    ['en', '12 EUR', 12],
    ['en', '12.5%', 12.5],
    ['en', '-0.5', -0.5],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['en', '0007', 7],
    ['en', '-0', 0],
    ['nb-NO', '1 234,5', 1234.5],
    ['nb-NO', '−7', -7],
    ['de-DE', '1.234,5', 1234.5],
    ['de-DE', '1234,5', 1234.5],
    ['de-CH', "1'234.5", 1234.5],
    ['de-CH', '1’234.5', 1234.5],
    ['fr-FR', '1\u202f234,5', 1234.5],
    ['hi-IN', '12,34,567', 1234567],
    ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
    ['ar-EG', '1234', 1234],
    ['en', '１２', 12],
  ])('in %s, “%s” is %d', (locale, text, value) => {
    expect(readDecimal(text, MONEY, locale)).toBe(value);
  });

  it.each([
    ['en', '1,5'],
    ['en', '1,2345'],
    ['en', '1.234,5'],
    ['de-DE', '1.5'],
    ['de-DE', '1,234.5'],
    ['nb-NO', '1.5'],
    ['en', '1 2'],
    ['en', '12abc'],
    ['en', '1.2.3'],
    ['en', '--1'],
    ['en', '1e3'],
    ['en', '.'],
    ['en', '-'],
    ['en', 'twelve'],
  ])('in %s, “%s” is none', (locale, text) => {
    expect(readDecimal(text, MONEY, locale)).toEqual({ is: 'not-a-number' });
  });
});

test('what a field can’t hold is told before it is sent', () => {
  expect(readDecimal('1.234', MONEY, 'en')).toEqual({ is: 'too-many-decimals', most: 2 });
  expect(readDecimal('1.230', MONEY, 'en')).toBe(1.23);
  expect(readDecimal('1.5', { whole: 8, scale: 0 }, 'en')).toEqual({
    is: 'too-many-decimals',
    most: 0,
  });
  expect(readDecimal('1000', { whole: 3, scale: 2 }, 'en')).toEqual({ is: 'too-large', most: 3 });
  expect(readDecimal('-999.99', { whole: 3, scale: 2 }, 'en')).toBe(-999.99);
});

test('a number longer than JSON carries exactly is not sent changed', () => {
  const wide = { whole: 18, scale: 2 };
  expect(readDecimal('1234567890123.45', wide, 'en')).toBe(1234567890123.45);
  expect(readDecimal('12345678901234567', wide, 'en')).toEqual({ is: 'too-large', most: 15 });
});

test('a number is opened for typing as it is read back', () => {
  expect(formatDecimal(1234.5, 2, 'en')).toBe('1,234.5');
  expect(formatDecimal(0.125, 3, 'de-DE')).toBe('0,125');
  for (const locale of ['en', 'nb-NO', 'de-CH', 'ar-EG', 'hi-IN', 'fr-FR', 'fa', 'es-ES'])
    expect(readDecimal(formatDecimal(-9876543.21, 2, locale), MONEY, locale), locale).toBe(
      -9876543.21,
    );
});
