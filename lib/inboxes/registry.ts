import type { InboxId } from '@/lib/chats/chat';
import type { Inbox } from '@/lib/inboxes/inbox';
import { messenger } from '@/lib/inboxes/messenger';
import { placeOfUrl } from '@/lib/inboxes/places';
import { whatsapp } from '@/lib/inboxes/whatsapp';

/** Every inbox that Threadside reads. */
const inboxes: Readonly<Record<InboxId, Inbox>> = { whatsapp, messenger };

/** The inbox that a host belongs to, or null. */
export function inboxOfHost(hostname: string): Inbox | null {
  return Object.values(inboxes).find((inbox) => inbox.hosts.includes(hostname)) ?? null;
}

/** The inbox that a page's address belongs to, or null. `url` may be anything. */
export function inboxOfUrl(url: string): Inbox | null {
  const place = placeOfUrl(url);
  return place && inboxes[place.id];
}
