import { browser } from 'wxt/browser';
import { forgetTabsUnless } from '@/lib/chats/tab-chats';
import { reconcileScripts } from '@/lib/inboxes/scripts';
import { STANDING_CHANGED } from '@/lib/inboxes/standing-news';
import { isWatched } from '@/lib/inboxes/trust';
import type { FollowedInboxes } from '@/lib/settings/followed-inboxes';

/**
 * Keeps scripts, open tabs and what is remembered of them as the choice of inboxes has it: when the
 * extension was installed or updated, when the browser starts, when a choice or what the browser lets
 * us read changes. For the background, which is woken for these events.
 */
export function keepInboxesInStep(inboxes: FollowedInboxes): void {
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: a script can't be registered twice. */
  const step = () => {
    const done = turn.then(async () => stepTo(await inboxes.now()));
    turn = done.catch(() => {}); // The browser's list of errors has it; the next step is not held up.
  };
  inboxes.watch(step);
  browser.runtime.onInstalled.addListener(step);
  browser.runtime.onStartup.addListener(step);
  browser.permissions.onAdded.addListener(step);
  browser.permissions.onRemoved.addListener(step);
}

async function stepTo(settings: Awaited<ReturnType<FollowedInboxes['now']>>): Promise<void> {
  await reconcileScripts(settings);
  await tellTabs();
  await forgetTabsUnless((inbox) => isWatched(settings, inbox));
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
