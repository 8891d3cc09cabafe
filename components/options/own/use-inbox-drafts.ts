import { useCallback, useEffect, useState } from 'react';
import { type InboxDraft, keepInboxDraft, readInboxDrafts } from '@/lib/settings/inbox-drafts';

/**
 * What was typed in the forms of inboxes and not saved, by inbox, null until storage answered; and how to
 * keep it from one visit to the next (null: nothing any more).
 */
export function useInboxDrafts() {
  const [drafts, setDrafts] = useState<Readonly<Record<string, InboxDraft>> | null>(null);
  useEffect(() => {
    let isOver = false;
    void readInboxDrafts().then((stored) => {
      if (!isOver) setDrafts(stored);
    });
    return () => {
      isOver = true;
    };
  }, []);
  const keep = useCallback((inbox: string, draft: InboxDraft | null) => {
    setDrafts((now) => {
      const { [inbox]: _, ...others } = now ?? {};
      return draft === null ? others : { ...others, [inbox]: draft };
    });
    // What can't be stored stands in the form as long as the page does.
    void keepInboxDraft(inbox, draft).catch(() => undefined);
  }, []);
  return { drafts, keep };
}
