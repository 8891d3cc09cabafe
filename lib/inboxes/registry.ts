import type { Inbox } from '@/lib/inboxes/inbox';
import { messenger } from '@/lib/inboxes/messenger';
import { whatsapp } from '@/lib/inboxes/whatsapp';

/** The inboxes whose content script stands in the manifest. Others: lib/inboxes/optional-registry.ts. */
export const inboxes: readonly Inbox[] = [whatsapp, messenger];
