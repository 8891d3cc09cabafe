import { browser } from 'wxt/browser';
import { builtInPlaces, patternsOf } from '@/lib/inboxes/places';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import { readInboxSettings } from '@/lib/settings/inbox-store';
import { takeTriedHosts } from '@/lib/settings/tried-hosts';

/**
 * Gives the browser back the right to those of `hosts` that no inbox is read at: of an inbox that is
 * switched off or not there any more, or that was tried and not kept.
 */
export async function giveUpHosts(hosts: readonly string[]): Promise<void> {
  const { settings } = await readInboxSettings();
  const inManifest = builtInPlaces.filter(({ optional }) => !optional);
  const needed = [...inManifest, ...placesInForce(settings)].flatMap((place) => place.hosts);
  const origins = patternsOf({ hosts: hosts.filter((host) => !needed.includes(host)) });
  // Refused where the browser's owner made it so; nothing reads there all the same.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

/** The same for hosts that the browser was asked for so that an inbox could be tried. */
export function giveUpTriedHosts(): Promise<void> {
  return takeTriedHosts(giveUpHosts);
}
