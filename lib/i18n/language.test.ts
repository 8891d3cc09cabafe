import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsDirection, wordsLanguage } from '@/lib/i18n/language';

const { getMessage, getUILanguage } = fakeBrowser.i18n;
afterEach(() => {
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage });
});

/** A browser in one language, the words of the panel in another. */
function speak(browserLanguage: string, words: string) {
  const messages: Readonly<Record<string, string>> = {
    '@@bidi_dir': /^(?:ar|he|fa)/.test(browserLanguage) ? 'rtl' : 'ltr',
    time_language: words,
  };
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string) => messages[name] ?? '',
    getUILanguage: () => browserLanguage,
  });
}

describe('the words of the panel', () => {
  it.each([
    ['en-GB', 'en', 'ltr'],
    ['ar-EG', 'ar', 'rtl'],
    // No Arabic words: the panel is in English, and so runs as English does.
    ['ar-EG', 'en', 'ltr'],
  ])('in a browser in %s, words in %s, run %s', (browserLanguage, words, direction) => {
    speak(browserLanguage, words);
    expect(wordsLanguage()).toBe(words);
    expect(wordsDirection()).toBe(direction);
  });
});
