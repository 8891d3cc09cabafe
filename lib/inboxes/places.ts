import type { InboxId } from '@/lib/chats/chat';
import { BUILT_IN_IDS, type BuiltInId } from '@/lib/chats/inbox-ids';
import type { OwnInbox } from '@/lib/settings/inboxes';

/** The part of `window.location` that an inbox goes by. */
export type PageAddress = Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;

/**
 * Where an inbox is and what it is called: all that background and panel need of it. It stands apart from
 * the readers, which are for the content scripts alone.
 */
export interface Place {
  readonly id: InboxId;
  /** The inbox's own name, the same in every language. */
  readonly label: string;
  /** Exact host names. */
  readonly hosts: readonly string[];
  /** True for a built-in inbox whose hosts are optional permissions: it is off until switched on. */
  readonly optional?: boolean;
  /** True where the address is this inbox's: facebook.com is more than its messages. */
  covers(address: PageAddress): boolean;
}

/** The place of an inbox that Threadside knows by itself. */
export interface BuiltInPlace extends Place {
  readonly id: BuiltInId;
  readonly optional: boolean;
}

/** Facebook's own host has much else; there only what stands under /messages is an inbox. */
const FACEBOOK = 'www.facebook.com';

/** The whole of some hosts, or what a pattern for the path leaves of it. */
function place(
  id: BuiltInId,
  label: string,
  hosts: readonly string[],
  { optional, path = /^/ }: { readonly optional: boolean; readonly path?: RegExp },
): BuiltInPlace {
  const covers = ({ hostname, pathname }: PageAddress) =>
    hosts.includes(hostname) && path.test(pathname);
  return { id, label, hosts, optional, covers };
}

/** The place of every inbox that Threadside knows by itself. */
export const places: Readonly<Record<BuiltInId, BuiltInPlace>> = {
  whatsapp: place('whatsapp', 'WhatsApp', ['web.whatsapp.com'], { optional: false }),
  messenger: {
    ...place('messenger', 'Messenger', ['www.messenger.com', FACEBOOK], { optional: false }),
    covers({ hostname, pathname }) {
      if (hostname === FACEBOOK) return /^\/messages(?:\/|$)/.test(pathname);
      return places.messenger.hosts.includes(hostname);
    },
  },
  instagram: place('instagram', 'Instagram', ['www.instagram.com'], {
    optional: true,
    path: /^\/direct(?:\/|$)/,
  }),
  telegram: place('telegram', 'Telegram', ['web.telegram.org'], {
    optional: true,
    path: /^\/[ak](?:\/|$)/,
  }),
  'google-messages': place('google-messages', 'Google Messages', ['messages.google.com'], {
    optional: true,
    path: /^\/web(?:\/|$)/,
  }),
  linkedin: place('linkedin', 'LinkedIn', ['www.linkedin.com'], {
    optional: true,
    path: /^\/messaging(?:\/|$)/,
  }),
  line: place('line', 'LINE Official Account', ['chat.line.biz'], { optional: true }),
  'business-suite': place('business-suite', 'Meta Business Suite', ['business.facebook.com'], {
    optional: true,
    path: /^\/(?:[^/]+\/)?inbox(?:\/|$)/,
  }),
};

/** The places of all inboxes that Threadside knows by itself, in the order in which they are listed. */
export const builtInPlaces: readonly BuiltInPlace[] = BUILT_IN_IDS.map((id) => places[id]);

/** The place of an inbox that somebody described: the whole of one host. */
export function ownPlace({ id, label, host }: Omit<OwnInbox, 'selectors'>): Place {
  return { id, label, hosts: [host], covers: ({ hostname }) => hostname === host };
}

/** The places of all of them. */
export function ownPlaces(own: readonly OwnInbox[]): Place[] {
  return own.map(ownPlace);
}

/** The place of an inbox, built in or among somebody's `own`; null for one that is not there (any more). */
export function placeOf(id: InboxId, own: readonly Place[] = []): Place | null {
  return [...builtInPlaces, ...own].find((one) => one.id === id) ?? null;
}

/**
 * The place of the inbox that a page's address belongs to, or null. `url` may be anything. Of several at
 * one host the first counts.
 */
export function placeOfUrl(url: string, among: readonly Place[] = builtInPlaces): Place | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:') return null;
  const found = among.find(({ hosts }) => hosts.includes(address.host));
  return found?.covers(address) ? found : null;
}

/** Match patterns for all pages of an inbox, over HTTPS. */
export function patternsOf({ hosts }: Pick<Place, 'hosts'>): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** Match patterns of the inboxes whose hosts stand in the manifest. */
export const INBOX_PATTERNS = builtInPlaces.filter(({ optional }) => !optional).flatMap(patternsOf);
