import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The language that the words of the panel are in (BCP 47): each file in `locales/` names its own. */
export function wordsLanguage(): string {
  return i18n.t('time.language');
}

/**
 * Which way the words of the panel run. The browser tells it of its own language; where there are no
 * words in that, they are those of the default locale, English.
 */
export function wordsDirection(): 'ltr' | 'rtl' {
  const isRightToLeft = browser.i18n.getMessage('@@bidi_dir') === 'rtl';
  return isRightToLeft && speaksWords(userLocale()) ? 'rtl' : 'ltr';
}

/** The user's locale (BCP 47), for numbers and dates. */
export function userLocale(): string {
  return browser.i18n.getUILanguage();
}

/** The locale for dates that are made of words ("yesterday"): the user's, if it speaks the words' language. */
export function wordyLocale(): string {
  const locale = userLocale();
  return speaksWords(locale) ? locale : wordsLanguage();
}

function speaksWords(locale: string): boolean {
  return new Intl.Locale(locale).language === new Intl.Locale(wordsLanguage()).language;
}
