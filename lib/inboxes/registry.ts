import type { Inbox } from '@/lib/inboxes/inbox';
import { messenger } from '@/lib/inboxes/messenger';
import { whatsapp } from '@/lib/inboxes/whatsapp';

/** The inboxes whose content script stands in the manifest. Others: lib/inboxes/optional-registry.ts. */
const inboxes: readonly Inbox[] = [whatsapp, messenger];

/** The inbox that a host belongs to, or null. */
export function inboxOfHost(hostname: string, among: readonly Inbox[] = inboxes): Inbox | null {
  return among.find(({ hosts }) => hosts.includes(hostname)) ?? null;
}
