import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const LOCALE = path.join(import.meta.dirname, '../../locales/en.yml');
const messages = generateChromeMessages(await parseMessagesFile(LOCALE));

/**
 * Puts `values` where `text` has `$1` to `$9`, and `$` where it has `$$`; a place without a value
 * gets ''. https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
export function substitute(text: string, values: readonly string[]): string {
  return text.replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (values[Number(mark) - 1] ?? ''),
  );
}

/**
 * What `chrome.i18n.getMessage` answers in an English browser for a name as in `app_name`: its text
 * with the substitutions in place, or '' for a name that `locales/en.yml` does not have.
 */
export function englishMessage(name: string, substitutions: string | string[] = []): string {
  return substitute(messages[name]?.message ?? '', [substitutions].flat());
}
