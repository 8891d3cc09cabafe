import type { InboxId } from '@/lib/chats/chat';
import { ownPlaces, placeOf } from '@/lib/inboxes/places';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import { isInboxSender, type Sender } from '@/lib/inboxes/sender';
import type { FollowedInboxes } from '@/lib/settings/followed-inboxes';
import type { InboxSettings } from '@/lib/settings/inboxes';

/** True for an inbox that is to be read, as `settings` have it. */
function isWatched(settings: InboxSettings, inbox: InboxId): boolean {
  return placesInForce(settings).some(({ id }) => id === inbox);
}

/** Tells who may report about an inbox now: a page of that inbox (`isInboxSender`), which is switched on. */
export function reportTrust({
  now,
}: Pick<FollowedInboxes, 'now'>): (sender: Sender, inbox: InboxId) => Promise<boolean> {
  return async (sender, inbox) => {
    const settings = await now();
    return isWatched(settings, inbox) && isInboxSender(sender, inbox, ownPlaces(settings.own));
  };
}

/** Tells whether an address is at a host of an inbox, as is chosen now. */
export function isAtHostOf({
  now,
}: Pick<FollowedInboxes, 'now'>): (url: URL, inbox: InboxId) => Promise<boolean> {
  return async ({ host }, inbox) =>
    placeOf(inbox, ownPlaces((await now()).own))?.hosts.includes(host) ?? false;
}
