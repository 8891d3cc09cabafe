import { browser } from 'wxt/browser';
import { patternsOf } from '@/lib/inboxes/places';

/** True where the browser lets Threadside read the pages of all of these hosts. */
export function mayRead(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf({ hosts }) });
}
