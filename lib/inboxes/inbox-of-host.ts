import type { Inbox } from '@/lib/inboxes/inbox';

/** The inbox among these that a host belongs to, or null. */
export function inboxOfHost(hostname: string, among: readonly Inbox[]): Inbox | null {
  return among.find(({ hosts }) => hosts.includes(hostname)) ?? null;
}
