import type { InboxId } from '@/lib/chats/chat';

/** The part of `window.location` that an inbox goes by. */
export type PageAddress = Pick<Location, 'hostname' | 'pathname'>;

/**
 * Where an inbox is and what it is called: all that background and panel need of it. It stands apart from
 * the readers, which are for the content script alone.
 */
export interface Place {
  readonly id: InboxId;
  /** The inbox's own name, the same in every language. */
  readonly label: string;
  /** Exact host names. */
  readonly hosts: readonly string[];
  /** True where the address is this inbox's: facebook.com is more than its messages. */
  covers(address: PageAddress): boolean;
}

/** Facebook's own host has much else; there only what stands under /messages is an inbox. */
const FACEBOOK = 'www.facebook.com';

/** The place of every inbox that Threadside reads. */
export const places: Readonly<Record<InboxId, Place>> = {
  whatsapp: {
    id: 'whatsapp',
    label: 'WhatsApp',
    hosts: ['web.whatsapp.com'],
    covers: ({ hostname }) => places.whatsapp.hosts.includes(hostname),
  },
  messenger: {
    id: 'messenger',
    label: 'Messenger',
    hosts: ['www.messenger.com', FACEBOOK],
    covers({ hostname, pathname }) {
      if (hostname === FACEBOOK) return /^\/messages(?:\/|$)/.test(pathname);
      return places.messenger.hosts.includes(hostname);
    },
  },
};

/** The place of the inbox that a page's address belongs to, or null. `url` may be anything. */
export function placeOfUrl(url: string): Place | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:') return null;
  const place = Object.values(places).find(({ hosts }) => hosts.includes(address.host));
  return place?.covers(address) ? place : null;
}

/** Match patterns for all pages of all inboxes, over HTTPS. */
export const INBOX_PATTERNS = Object.values(places).flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);
