import { defineBackground } from 'wxt/utils/define-background';
import { forgetTabsThatLeave } from '@/lib/chats/forget-tabs';
import { lookUpEntries, lookUpOnRequest } from '@/lib/chats/look-up-requests';
import { openPanelOnRequest } from '@/lib/chats/open-panel';
import { keepTabChat, watchReports } from '@/lib/chats/tab-chats';
import { answerStandings } from '@/lib/inboxes/answer-standing';
import { keepInboxesInStep } from '@/lib/inboxes/keep-in-step';
import { INBOX_PATTERNS } from '@/lib/inboxes/places';
import { isAtHostOf, reportTrust } from '@/lib/inboxes/trust';
import { followInboxSettings } from '@/lib/settings/followed-inboxes';
import { closeStorageToPages } from '@/lib/settings/trusted-storage';

/** The memory: keeps the chat of each tab, which inboxes are read, and opens the panel. */
export default defineBackground(() => {
  void closeStorageToPages();
  const inboxes = followInboxSettings();
  watchReports(keepTabChat, { trusts: reportTrust(inboxes) });
  forgetTabsThatLeave(isAtHostOf(inboxes));
  answerStandings(inboxes);
  keepInboxesInStep(inboxes);
  openPanelOnRequest(INBOX_PATTERNS, lookUpEntries());
  lookUpOnRequest();
});
