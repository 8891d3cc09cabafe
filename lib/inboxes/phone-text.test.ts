import { expect, test } from 'vitest';
import { anyPhoneIn, phoneIn, sameNumber } from '@/lib/inboxes/phone-text';

test.each([
  ['+1 (202) 555-0187', '+1 (202) 555-0187'],
  ['\u202a+33 5 36 49 07 21\u202c', '+33 5 36 49 07 21'],
  ['+44\u00a07700\u2011900123', '+44 7700\u2011900123'],
  ['+٣٣٥٣٦٤٩٠٧٢١', '+٣٣٥٣٦٤٩٠٧٢١'],
])('%j is wholly a number', (text, phone) => {
  expect(phoneIn(text)).toBe(phone);
});

test.each([
  'Delphine Okafor',
  '12025550187',
  '+44∙∙∙∙∙∙∙∙21',
  '+44 •••• ••21 00',
  '+44 **** **2100',
  '+44 ....... 210012',
  '+1 202',
  '+1 202 555 0187 (work)',
  'Ivo, +33 5 36 49 04 12, You',
  '104857600009876@lid',
  '@opaline',
  '+1 202 555 0187 202 555 0187',
  '',
])('%j is none', (text) => {
  expect(phoneIn(text)).toBeNull();
});

test('spellings of one number', () => {
  expect(sameNumber('+1 (202) 555-0187', '+12025550187')).toBe(true);
  expect(sameNumber('+1 (202) 555-0187', '+12025550188')).toBe(false);
});

test.each(['(202) 555-0175', '912 34 567', '07700\u2011900123', '+47 912 34 567', '٠٥٥ ٥٥٥ ٠١٢٣'])(
  '%s is a number where nothing else stands',
  (text) => {
    expect(anyPhoneIn(text)).toBe(text);
  },
);

test.each([
  '26262',
  '116 117',
  'Ana 912 34 567',
  '912 34 5xx',
  '1234567890123456',
  ') 912 34 567',
  '',
])('%s is none even there', (text) => {
  expect(anyPhoneIn(text)).toBeNull();
});
