import { wordyLocale } from '@/lib/i18n/language';

/** Words as a list of a sentence: "Contacts, Leads and Cases". */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(wordyLocale(), { type: 'conjunction' }).format(words);
}
