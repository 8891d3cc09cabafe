import { browser } from 'wxt/browser';
import { builtInPlaces, ownPlaces, patternsOf } from '@/lib/inboxes/places';
import { readInboxSettings } from '@/lib/settings/inbox-store';
import { isSwitchedOn } from '@/lib/settings/inboxes';

/**
 * Gives the browser back the right to those of `hosts` that no inbox is read at: of an inbox that is not
 * there any more, or that was tried and not kept.
 */
export async function giveUpHosts(hosts: readonly string[]): Promise<void> {
  const { settings } = await readInboxSettings();
  const needed = [...builtInPlaces, ...ownPlaces(settings.own)]
    .filter((place) => place.optional === false || isSwitchedOn(settings, place))
    .flatMap((place) => place.hosts);
  const origins = patternsOf({ hosts: hosts.filter((host) => !needed.includes(host)) });
  // Refused where the browser's owner made it so; nothing reads there all the same.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
