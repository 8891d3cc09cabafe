import { browser } from 'wxt/browser';
import type { BuiltInId } from '@/lib/chats/inbox-ids';
import { mayRead } from '@/lib/inboxes/may-read';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import { hostOf, type Sender } from '@/lib/inboxes/sender';
import { type Standing, standingAskSchema } from '@/lib/inboxes/standing';
import type { FollowedInboxes } from '@/lib/settings/followed-inboxes';
import type { InboxSettings } from '@/lib/settings/inboxes';

/**
 * Tells content scripts what holds for the inbox of their page, by what the browser says of where they
 * are. For the background.
 */
export function answerStandings({ now }: Pick<FollowedInboxes, 'now'>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const ask = standingAskSchema.safeParse(message);
    const host = hostOf(sender);
    if (!ask.success || host === null) return undefined;
    return now().then((settings) => standingAt(host, ask.data.inbox, settings));
  });
}

async function standingAt(
  host: string,
  inbox: BuiltInId | null,
  settings: InboxSettings,
): Promise<Standing> {
  const place = placesInForce(settings).find(({ hosts }) => hosts.includes(host));
  if (place === undefined || !(await mayRead([host]))) return { is: 'off' };
  const own = settings.own.find(({ id }) => id === place.id);
  if (own !== undefined) return { is: 'own', own };
  // A script that reads another inbox, or none, has nothing to look at here.
  if (inbox !== place.id) return { is: 'off' };
  return { is: 'on', correction: settings.corrections[inbox] ?? null };
}
