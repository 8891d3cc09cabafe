import { expect, test } from 'vitest';
import { typedInWords } from '@/components/typed-in-words';

test.each([
  [' Chief Buyer ', 'Chief Buyer'],
  [true, 'Yes'],
  [false, 'No'],
  ['003Qx000004abcDIAQ\nTorbjørn Aas', 'Torbjørn Aas'],
  [
    '{"MailingStreet":"Storgata 4","MailingCity":"","MailingCountry":"Norway"}',
    'Storgata 4 Norway',
  ],
  ['Reefer;Last mile', 'Reefer;Last mile'],
  ['?', ''],
  ['', ''],
  ['{not JSON', '{not JSON'],
  ['12', '12'],
])('%j reads %j', (typed, words) => {
  expect(typedInWords(typed)).toBe(words);
});
