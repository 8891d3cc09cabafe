import { browser } from 'wxt/browser';
import type { BuiltInId } from '@/lib/chats/inbox-ids';
import { mayRead } from '@/lib/inboxes/may-read';
import { places } from '@/lib/inboxes/places';
import { hostOf, type Sender } from '@/lib/inboxes/sender';
import { type Standing, standingAskSchema } from '@/lib/inboxes/standing';
import type { FollowedInboxes } from '@/lib/settings/followed-inboxes';
import { type InboxSettings, isSwitchedOn } from '@/lib/settings/inboxes';

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
  const standing = inbox === null ? ownAt(host, settings) : builtInAt(host, inbox, settings);
  return (await mayRead([host])) ? standing : { is: 'off' };
}

function builtInAt(host: string, inbox: BuiltInId, settings: InboxSettings): Standing {
  const place = places[inbox];
  if (!place.hosts.includes(host) || !isSwitchedOn(settings, place)) return { is: 'off' };
  return { is: 'on', correction: settings.corrections[inbox] ?? null };
}

function ownAt(host: string, settings: InboxSettings): Standing {
  const own = settings.own.find((one) => one.host === host);
  return own !== undefined && isSwitchedOn(settings, own) ? { is: 'own', own } : { is: 'off' };
}
