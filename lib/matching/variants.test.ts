import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTerms } from '@/lib/matching/variants';

const beginnings = (e164: string, country: string | null) =>
  searchTerms(e164, country)
    .filter(({ match }) => match === 'beginning')
    .map(({ digits }) => digits);

describe('what to search for', () => {
  test.each([
    ['national digits', '+442079460958', 'GB', '2079460958'],
    ['the trunk zero', '+442079460958', 'GB', '02079460958'],
    ['the trunk 8', '+79034766072', 'RU', '89034766072'],
    ['the trunk 06', '+36700932599', 'HU', '06700932599'],
    ['the country code', '+442079460958', 'GB', '442079460958'],
    ['00', '+442079460958', 'US', '00442079460958'],
    ['44 (0) 20', '+442079460958', 'US', '4402079460958'],
    ['00 44 (0) 20', '+442079460958', 'US', '004402079460958'],
    ['011', '+442079460958', 'US', '011442079460958'],
    ['0011', '+442079460958', 'AU', '0011442079460958'],
    ['810', '+442079460958', 'RU', '810442079460958'],
    ['010', '+442079460958', 'JP', '010442079460958'],
    ['the American 1', '+14155550137', 'CA', '14155550137'],
    ['no American 1', '+14155550137', 'CA', '4155550137'],
    ['no ninth digit', '+5531987518884', 'BR', '3187518884'],
    ['the ninth digit that the chat lacks', '+553187518884', 'BR', '31987518884'],
    ['a carrier', '+5531987518884', 'BR', '02131987518884'],
    ['a carrier, no ninth digit', '+5531987518884', 'BR', '0213187518884'],
    ['a carrier abroad', '+14155550137', 'BR', '002114155550137'],
    ['Mexico’s 1', '+523320750354', 'US', '5213320750354'],
    ['Mexico without the chat’s 1', '+5213320750354', 'US', '523320750354'],
    ['044', '+523320750354', 'MX', '0443320750354'],
    ['no 9', '+5492615225807', 'AR', '2615225807'],
    ['15 after the area code', '+5492615225807', 'AR', '0261155225807'],
    ['15 after the code and area', '+5492615225807', 'US', '54261155225807'],
    ['Italy’s kept zero', '+390212386682', 'IT', '0212386682'],
    ['old eight digits', '+2250707145254', 'CI', '07145254'],
    ['ten digits for an old chat', '+22507145254', 'FR', '2250707145254'],
    ['8 0', '+375291234567', 'BY', '80291234567'],
  ])('%s: %s under %s', (_, e164, country, digits) => {
    expect(beginnings(e164, country).some((term) => digits.startsWith(term))).toBe(true);
  });

  test('abroad, national spellings would name someone else', () => {
    expect(beginnings('+442079460958', 'US')).not.toContain('2079460958');
    expect(beginnings('+442079460958', null)).not.toContain('02079460958');
  });

  test('the likeliest spellings come first', () => {
    expect(beginnings('+442079460958', 'GB').slice(0, 3)).toEqual([
      '442079460958',
      '2079460958',
      '02079460958',
    ]);
  });

  test('the local part alone, as a whole', () => {
    expect(searchTerms('+4930123456', 'DE')).toContainEqual({ digits: '123456', match: 'whole' });
  });

  test('no number has more terms than a search takes, and none is covered by another', () => {
    const numbers = fc
      .tuple(
        fc.constantFrom('1', '55', '54', '52', '225', '82', '65', '44'),
        fc.stringMatching(/^[1-9]\d{7,10}$/),
      )
      .map(([code, national]) => `+${code}${national}`);
    const countries = fc.constantFrom('US', 'BR', 'AR', 'MX', 'CI', 'KR', 'SG', 'GB', 'CL', null);
    fc.assert(
      fc.property(numbers, countries, (e164, country) => {
        const terms = beginnings(e164, country);
        expect(searchTerms(e164, country).length).toBeLessThanOrEqual(100);
        for (const term of terms) {
          expect(term).toMatch(/^\d{8,22}$/);
          expect(terms.filter((other) => other.startsWith(term))).toEqual([term]);
        }
      }),
    );
  });

  test('text that is no number has no terms', () => {
    expect(searchTerms('+999', 'US')).toEqual([]);
  });
});
