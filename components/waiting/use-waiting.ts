import { useMemo } from 'react';
import type { Describes } from '@/components/hooks/use-describes';
import { useKept } from '@/components/hooks/use-kept';
import { type ChatInSight, useOrigins } from '@/components/waiting/use-origins';
import { useWorkplace } from '@/components/workplace';
import { heldLogs, openLogDrafts } from '@/lib/capture/log-draft';
import { type LeftOver, leftOvers } from '@/lib/writes/left-over';
import type { Origin } from '@/lib/writes/origins';

/** One thing that is not in Salesforce yet, and where it came from if that is known. */
export interface WaitingItem {
  readonly left: LeftOver;
  readonly origin: Origin | null;
}

/** All that waits or failed, over all chats; not what is just being typed in the chat in sight. */
export function useWaiting(describes: Describes, chat: ChatInSight): readonly WaitingItem[] {
  const { drafts, identity, journal } = useWorkplace();
  const notes = useKept(journal);
  const logs = useKept(useMemo(() => openLogDrafts(identity), [identity]));
  const filled = useKept(drafts);
  const typed = useMemo(
    () => (filled === null || logs === null ? null : { ...filled, ...heldLogs(logs) }),
    [filled, logs],
  );
  const left = useMemo(
    () =>
      notes === null || typed === null
        ? null
        : leftOvers(notes, typed, (sobject, field) => draftOf(describes, sobject, field)),
    [notes, typed, describes],
  );
  const origins = useOrigins(left, chat);
  return (left ?? [])
    .map((one) => ({ left: one, origin: origins[one.place] ?? null }))
    .filter((one) => one.left.is !== 'typed' || !isInSight(one.origin, chat));
}

/** Before its origin is noted, what is typed is taken to be typed here. */
function isInSight(origin: Origin | null, { key }: ChatInSight): boolean {
  return origin === null || (key !== null && origin.chat === key);
}

/** A part of a compound field is typed as part of the whole. */
function draftOf(describes: Describes, sobject: string, field: string): string {
  const described = describes[sobject]?.fields.find(({ name }) => name === field);
  return described?.compoundFieldName ?? field;
}
