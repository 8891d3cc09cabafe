import { defineContentScript } from 'wxt/utils/define-content-script';
import { inboxOfHost } from '@/lib/inboxes/inbox-of-host';
import { INBOX_PATTERNS } from '@/lib/inboxes/places';
import { inboxes } from '@/lib/inboxes/registry';
import { watchWhileOn } from '@/lib/inboxes/watch-while-on';

/** The eye: tells which chat is open when that changes, and reads messages when asked. */
export default defineContentScript({
  matches: INBOX_PATTERNS,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const inbox = inboxOfHost(location.hostname, inboxes);
    if (!inbox) return;
    const page = { document, location, window };
    watchWhileOn(inbox, page, { signal: ctx.signal, isAlive: () => ctx.isValid });
  },
});
