import { browser } from 'wxt/browser';
import { giveUpHosts } from '@/lib/inboxes/give-up-hosts';
import { type Place, patternsOf } from '@/lib/inboxes/places';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { withSwitch } from '@/lib/settings/inboxes';

/**
 * Switches an inbox on once the browser lets us read its hosts, which it asks the user now if it doesn't
 * yet: call this in the very gesture, with nothing awaited before. False where the user said no.
 * @throws what the browser says if it can't ask or store
 */
export async function switchInboxOn(place: Place): Promise<boolean> {
  const isPermitted = await browser.permissions.request({ origins: patternsOf(place) });
  if (isPermitted) await keepInboxSettings((now) => withSwitch(now, place, true));
  return isPermitted;
}

/**
 * Switches an inbox off, and gives the browser back the right to its hosts where no other one needs it.
 * @throws what the browser says if it can't store that
 */
export async function switchInboxOff(place: Place): Promise<void> {
  await keepInboxSettings((now) => withSwitch(now, place, false));
  await giveUpHosts(place.hosts);
}
