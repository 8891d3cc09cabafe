import type { SearchTerm } from '@/lib/matching/variants';

/** Signs that mean something inside FIND { }. */
const RESERVED = /[?&|!{}[\]()^~*:\\"'+-]/g;
/** Words that FIND takes as operators unless they are quoted. */
const OPERATORS = /^(?:and|or|not)$/i;
const LONGEST_WORD = 80;
const MOST_WORDS = 8;

/** Digits as a FIND clause over several spellings of one number. */
export function soslPhone(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ digits, match }) => (match === 'beginning' ? `${digits}*` : digits))
    .join(' OR ');
}

/**
 * What a person typed or a page calls someone, as a FIND clause that wants every word, each as a
 * beginning. Null if too little is left to search for: Salesforce refuses a single character.
 */
export function soslWords(text: string): string | null {
  const words = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .split(/\s+/)
    .map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''))
    .filter((word) => /[\p{L}\p{N}]{2}/u.test(word))
    .slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map(wordTerm).join(' AND ');
}

function wordTerm(word: string): string {
  return OPERATORS.test(word) ? `"${word}"` : `${word.replace(RESERVED, '\\$&')}*`;
}
