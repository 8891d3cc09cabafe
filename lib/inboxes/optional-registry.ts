import type { Inbox } from '@/lib/inboxes/inbox';

/** The inboxes whose hosts are optional permissions: their script is registered when one is switched on. */
export const optionalInboxes: readonly Inbox[] = [];
