import { defineBackground } from 'wxt/utils/define-background';
import { forgetTabsThatLeave } from '@/lib/chats/forget-tabs';
import { lookUpEntries, lookUpOnRequest } from '@/lib/chats/look-up-requests';
import { openPanelOnRequest } from '@/lib/chats/open-panel';
import { keepTabChat, watchReports } from '@/lib/chats/tab-chats';
import { INBOX_PATTERNS, placeOf } from '@/lib/inboxes/places';
import { isInboxSender } from '@/lib/inboxes/sender';

/** The memory: keeps the chat of each tab and opens the panel. */
export default defineBackground(() => {
  watchReports(keepTabChat, { trusts: isInboxSender });
  forgetTabsThatLeave((url, inbox) => placeOf(inbox)?.hosts.includes(url.host) ?? false);
  openPanelOnRequest(INBOX_PATTERNS, lookUpEntries());
  lookUpOnRequest();
});
