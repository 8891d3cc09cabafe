import { businessSuite } from '@/lib/inboxes/business-suite';
import type { Inbox } from '@/lib/inboxes/inbox';
import { line } from '@/lib/inboxes/line';
import { linkedin } from '@/lib/inboxes/linkedin';

/** The inboxes whose hosts are optional permissions: their script is registered when one is switched on. */
export const optionalInboxes: readonly Inbox[] = [linkedin, line, businessSuite];
