import { browser } from 'wxt/browser';
import type { InboxId } from '@/lib/chats/chat';
import { forgetTabsUnless } from '@/lib/chats/tab-chats';
import { mayRead } from '@/lib/inboxes/may-read';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import { reconcileScripts } from '@/lib/inboxes/scripts';
import { STANDING_CHANGED } from '@/lib/inboxes/standing-news';
import type { FollowedInboxes } from '@/lib/settings/followed-inboxes';
import type { InboxSettings } from '@/lib/settings/inboxes';

/**
 * Keeps scripts, open tabs and what is remembered of them as the choice of inboxes has it: when the
 * extension was installed or updated, when the browser starts, when a choice or what the browser lets
 * us read changes. For the background, which is woken for these events.
 */
export function keepInboxesInStep(inboxes: FollowedInboxes): void {
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: a script can't be registered twice. */
  const step = async () => {
    const done = turn.then(async () => stepTo(await inboxes.now()));
    turn = done.catch(() => {}); // The browser's list of errors has it; the next step is not held up.
    await done;
  };
  inboxes.watch(step);
  browser.runtime.onInstalled.addListener(step);
  browser.runtime.onStartup.addListener(step);
  browser.permissions.onAdded.addListener(step);
  browser.permissions.onRemoved.addListener(step);
}

async function stepTo(settings: InboxSettings): Promise<void> {
  try {
    await reconcileScripts(settings);
  } finally {
    // One host that the browser takes no script for must not keep another inbox from being left alone.
    await tellTabs();
    await forgetTabsUnless((inbox) => isRead(settings, inbox));
  }
}

/** True for an inbox that is to be read and that the browser lets us read. */
async function isRead(settings: InboxSettings, inbox: InboxId): Promise<boolean> {
  const place = placesInForce(settings).find(({ id }) => id === inbox);
  return place !== undefined && (await mayRead(place.hosts));
}

/** Tells all tabs: without the right to a host it is not to be known which ones show it. */
async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Most tabs have no script of ours that would listen.
      await browser.tabs.sendMessage(id, STANDING_CHANGED, { frameId: 0 }).catch(() => undefined);
    }),
  );
}
