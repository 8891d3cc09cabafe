import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Report } from '@/lib/chats/protocol';
import { answerPanel } from '@/lib/inboxes/answer';
import { INBOX_PATTERNS } from '@/lib/inboxes/places';
import { inboxOfHost } from '@/lib/inboxes/registry';
import { watchInbox } from '@/lib/inboxes/watcher';

/** The eye: tells which chat is open when that changes, and reads messages when asked. */
export default defineContentScript({
  matches: INBOX_PATTERNS,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const inbox = inboxOfHost(location.hostname);
    if (!inbox) return;
    const watch = watchInbox(
      inbox,
      { document, location, window },
      async (reading) => {
        const report: Report = { type: 'chat-report', inbox: inbox.id, reading };
        // Fails only when the extension was reloaded under the page; then this script ends.
        await browser.runtime.sendMessage(report).catch(() => ctx.isInvalid);
      },
      { signal: ctx.signal, isAlive: () => ctx.isValid },
    );
    answerPanel(inbox, watch, { document, signal: ctx.signal });
  },
});
