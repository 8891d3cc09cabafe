import { defineContentScript } from 'wxt/utils/define-content-script';
import { inboxOfHost } from '@/lib/inboxes/inbox-of-host';
import { optionalInboxes } from '@/lib/inboxes/optional-registry';
import { watchWhileOn } from '@/lib/inboxes/watch-while-on';

/** The eye in inboxes beyond the manifest's; lib/inboxes/scripts.ts says in which pages it runs. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const inbox = inboxOfHost(location.hostname, optionalInboxes);
    const page = { document, location, window };
    watchWhileOn(inbox, page, { signal: ctx.signal, isAlive: () => ctx.isValid });
  },
});
