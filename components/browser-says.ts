import { i18n } from '#i18n';

/** What is told where the browser could not do something: that it didn't work, and what the browser says. */
export function browserSays(thrown: unknown): string {
  return i18n.t('ownInbox.trouble', [thrown instanceof Error ? thrown.message : String(thrown)]);
}
