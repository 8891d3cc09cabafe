import { expect, test } from 'vitest';
import { i18n } from '#i18n';
import { englishMessage, substitute } from './english';

test('i18n.t gives the words of locales/en.yml', () => {
  expect(i18n.t('app.name')).toBe('Threadside');
});

test('values stand where the text has $1 and $2', () => {
  expect(substitute('$2 of $1, $1 left', ['nine', 'three'])).toBe('three of nine, nine left');
});

test('a value is not read for places of its own, and $$ is one $', () => {
  expect(substitute('$1 costs $$5', ['$2'])).toBe('$2 costs $5');
});

test('an unknown name gives no text, as in Chrome', () => {
  expect(englishMessage('nothing_of_the_kind')).toBe('');
});
