import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phonesIn, toE164 } from '@/lib/matching/phone';

describe('one number, as a page states it', () => {
  test.each([
    ['+47 912 34 567', null, '+4791234567'],
    ['+1 (202) 555-0187', 'NO', '+12025550187'],
    ['(202) 555-0187', 'US', '+12025550187'],
    ['\u202a+44 7700 900142\u202c', 'US', '+447700900142'],
    ['+٩٧١٥٠١٤٠٢١٧١', 'DE', '+971501402171'],
    ['０９０－１２７１－２５７２', 'JP', '+819012712572'],
    ['4791234567@c.us', 'US', '+4791234567'],
    ['8 903 476-60-72', 'RU', '+79034766072'],
    ['0 21 31 98751-8884', 'BR', '+5531987518884'],
    ['011 15 2345-6789', 'AR', '+5491123456789'],
    ['06 70 093 2599', 'HU', '+36700932599'],
    ['02 1238 6682', 'IT', '+390212386682'],
  ])('%s under %s is %s', (text, country, e164) => {
    expect(toE164(text, country)).toBe(e164);
  });

  test.each([
    ['104857600009876@lid', 'US'],
    ['941757010791708@lid', 'LK'],
    ['+941757010791708', 'LK'],
    ['120363000000012345@g.us', 'US'],
    ['0171 1234567', null],
    ['5550187', 'BB'],
    ['none', 'NO'],
    ['', 'US'],
    ['+999 123 456 789', 'US'],
    ['123', 'DE'],
    ['99999999999999999999999999', 'DE'],
  ])('%s under %s is no number', (text, country) => {
    expect(toE164(text, country)).toBeNull();
  });

  test('a country nobody knows is as none', () => {
    expect(toE164('0171 1234567', 'ZZ')).toBeNull();
    expect(toE164('0171 1234567', 'constructor')).toBeNull();
    expect(toE164('+49 171 1234567', 'ZZ')).toBe('+491711234567');
  });
});

describe('numbers in a field', () => {
  const numbers = (text: string, country: string | null) =>
    phonesIn(text, country).map(({ e164 }) => e164);

  test.each([
    ['0664 124637 & 0664 048674', 'AT', ['+43664124637', '+43664048674']],
    ['0171 1234567 0171 7654321', 'DE', ['+491711234567', '+491717654321']],
    ['(0)30 / 23125 - 913', 'DE', ['+493023125913']],
    ['+49/1512/8780892', 'US', ['+4915128780892']],
    ['WhatsApp 2: +44 20 7946 0958', 'FR', ['+442079460958']],
    ['tel:+1-415-555-0137;ext=12', 'FR', ['+14155550137']],
    ['https://wa.me/21620131511', 'US', ['+21620131511']],
    ['5591989113165.0', 'BR', ['+5591989113165']],
    ['4.41134960925E+11', 'GB', ['+441134960925']],
    ['(0xx21) 99607-9937', 'BR', ['+5521996079937']],
    ['+34 (0)612 12 84 23', 'US', ['+34612128423']],
    ['971501402171+', 'US', ['+971501402171']],
  ])('%s under %s', (text, country, expected) => {
    expect(numbers(text, country)).toEqual(expect.arrayContaining(expected));
  });

  test('a number that lost digits to a spreadsheet is none', () => {
    expect(numbers('4.4113496E+11', 'GB')).toEqual([]);
  });

  test('digits alone are the organisation’s own number wherever they can be one', () => {
    expect(numbers('3123588243', 'US')).toEqual(['+13123588243']);
    expect(numbers('40712852575', 'CN')).toContain('+40712852575');
    expect(numbers('6581234567', 'IN')).not.toContain('+6581234567');
  });

  test('the country counts as stated only where the text states it', () => {
    expect(phonesIn('0171 1234567', 'DE')).toContainEqual({
      e164: '+491711234567',
      statesCountry: false,
    });
    expect(phonesIn('0049 171 1234567', 'DE')).toContainEqual({
      e164: '+491711234567',
      statesCountry: true,
    });
  });

  test('no text throws, and what comes out is E.164', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789+()/.,-xXeE @*') }),
    );
    const countries = fc.constantFrom('US', 'BR', 'AR', 'IT', 'CI', 'SG', 'RU', null);
    fc.assert(
      fc.property(texts, countries, (text, country) => {
        for (const { e164 } of phonesIn(text, country)) expect(e164).toMatch(/^\+[1-9]\d{5,16}$/);
      }),
    );
  });
});
