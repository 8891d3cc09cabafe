import { describe, expect, it } from 'vitest';
import { saidIn } from '@/lib/matching/said';

describe('what a text says', () => {
  it.each([
    ['call me on +47 912 34 567', ['+4791234567']],
    ['0176/1234 5678 oder 030 901820', ['+4917612345678', '+4930901820']],
    ['wa.me/27825550147', ['+27825550147']],
    ['https://wa.me/27825550147', ['+27825550147']],
    ['+27 82 555 0147, or +27825550147', ['+27825550147']],
    ['tel\n+27 82 555 0147\n+27 82 555 0148', ['+27825550147', '+27825550148']],
  ])('%j gives numbers', (text, phones) => {
    expect(saidIn(text, 'DE')).toEqual({ phones, emails: [] });
  });

  it.each([
    '11 pallets on 2026-09-14 at 13:50:10',
    '14.09.2026, 1.200.000 €, 35000 kg',
    'https://maps.example/place/4917612345678',
    'mail 4917612345678@shop.example',
    '104857600009876@lid',
    '',
  ])('%j gives no number', (text) => {
    expect(saidIn(text, 'DE').phones).toEqual([]);
  });

  it.each([
    ['Mail me: Ana+Box@Example.com.', ['ana+box@example.com']],
    ['(o’neil@fish.example)', ["o'neil@fish.example"]],
    ['a@b.example, A@B.example and c@d.example', ['a@b.example', 'c@d.example']],
    ['see @ana or me@home', []],
  ])('%j gives addresses', (text, emails) => {
    expect(saidIn(text, null).emails).toEqual(emails);
  });

  it('without a country takes only numbers that name theirs', () => {
    expect(saidIn('030 901820 / +49 30 901821', null).phones).toEqual(['+4930901821']);
  });
});
