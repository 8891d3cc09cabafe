import { businessSuite } from '@/lib/inboxes/business-suite';
import { googleMessages } from '@/lib/inboxes/google-messages';
import type { Inbox } from '@/lib/inboxes/inbox';
import { instagram } from '@/lib/inboxes/instagram';
import { line } from '@/lib/inboxes/line';
import { linkedin } from '@/lib/inboxes/linkedin';
import { telegram } from '@/lib/inboxes/telegram';

/** The inboxes whose hosts are optional permissions: their script is registered when one is switched on. */
export const optionalInboxes: readonly Inbox[] = [
  instagram,
  telegram,
  googleMessages,
  linkedin,
  line,
  businessSuite,
];
