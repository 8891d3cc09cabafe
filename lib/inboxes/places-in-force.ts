import {
  type BuiltInPlace,
  builtInPlaces,
  ownPlace,
  ownPlaces,
  type Place,
} from '@/lib/inboxes/places';
import { type InboxSettings, isSwitchedOn, type OwnInbox } from '@/lib/settings/inboxes';

/**
 * The built-in inbox at the host of one that somebody described, null where there is none: it came with
 * a later Threadside, for the form takes no host of a built-in inbox.
 */
export function builtInAtHostOf({ host }: Pick<OwnInbox, 'host'>): BuiltInPlace | null {
  return builtInPlaces.find(({ hosts }) => hosts.includes(host)) ?? null;
}

/**
 * The places of all inboxes that are to be read: those switched on. Of two at one host the built-in one
 * is, and while that is off, somebody's own.
 */
export function placesInForce(settings: InboxSettings): readonly Place[] {
  const builtIn = builtInPlaces.filter((place) => isSwitchedOn(settings, place));
  const own = settings.own.filter((one) => {
    const other = builtInAtHostOf(one);
    return isSwitchedOn(settings, one) && (other === null || !builtIn.includes(other));
  });
  return [...builtIn, ...own.map(ownPlace)];
}

/** Every place, those first that are to be read: of two at one host, whose the pages there are. */
export function placesByRank(settings: InboxSettings): readonly Place[] {
  return [...placesInForce(settings), ...builtInPlaces, ...ownPlaces(settings.own)];
}
