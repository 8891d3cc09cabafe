import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishMessage } from './english';

/** The fake browser knows no words of its own: give it the ones of `locales/en.yml`. */
Object.assign(fakeBrowser.i18n, {
  getMessage: englishMessage,
  getUILanguage: () => 'en',
});
