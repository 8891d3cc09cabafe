import { browser } from 'wxt/browser';
import { ownPlace, patternsOf } from '@/lib/inboxes/places';
import type { OwnInbox } from '@/lib/settings/inboxes';

/** Gives the browser back the right to the host of an inbox that is not there any more. */
export async function giveUpHost(own: OwnInbox): Promise<void> {
  // Refused where the browser's owner made it so; nothing reads there all the same.
  await browser.permissions.remove({ origins: patternsOf(ownPlace(own)) }).catch(() => false);
}
