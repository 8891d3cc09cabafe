import { browser } from 'wxt/browser';
import { mayRead } from '@/lib/inboxes/may-read';
import { type Place, patternsOf } from '@/lib/inboxes/places';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import type { InboxSettings } from '@/lib/settings/inboxes';

/** The one script of all inboxes that the manifest doesn't declare (entrypoints/optional-inbox.content.ts). */
export const OPTIONAL_SCRIPT = '/content-scripts/optional-inbox.js';

/**
 * Registers the script of each inbox beyond those of the manifest that is switched on and may be read,
 * and no other's; it then runs in every page of that inbox that loads. In pages that are open already
 * it is started now, so that nobody has to reload them.
 */
export async function reconcileScripts(settings: InboxSettings): Promise<void> {
  const wanted = await readablePlaces(settings);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isRegistered = ({ id, hosts }: Place) =>
    registered.some(
      (one) => one.id === id && String(one.matches) === String(patternsOf({ hosts })),
    );
  const surplus = registered.filter(
    (one) => !wanted.some((place) => place.id === one.id && isRegistered(place)),
  );
  const missing = wanted.filter((place) => !isRegistered(place));
  if (surplus.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: surplus.map(({ id }) => id) });
  }
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((place) => ({
        id: place.id,
        matches: patternsOf(place),
        js: [OPTIONAL_SCRIPT],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
  }
  await Promise.all(missing.map(startInOpenTabs));
}

/** The inboxes beyond the manifest's that are to be read and whose hosts the browser lets us read. */
async function readablePlaces(settings: InboxSettings): Promise<Place[]> {
  const on = placesInForce(settings).filter(({ optional }) => optional !== false);
  const readable = await Promise.all(on.map(({ hosts }) => mayRead(hosts)));
  return on.filter((_, at) => readable[at]);
}

/** The script ends an older one of its kind that it meets in a page (WXT's `stopOldScripts`). */
async function startInOpenTabs(place: Place): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternsOf(place) });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // A tab that is asleep, shows an error page or just went elsewhere gets it when it loads.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: [OPTIONAL_SCRIPT] })
        .catch(() => undefined);
    }),
  );
}
