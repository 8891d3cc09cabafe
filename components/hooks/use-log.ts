import { useEffect, useMemo, useState } from 'react';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { type LogChoices, useLogChoices } from '@/components/hooks/use-log-choices';
import { useLogDraft } from '@/components/hooks/use-log-draft';
import { useLogSending } from '@/components/hooks/use-log-sending';
import { useLogged } from '@/components/hooks/use-logged';
import { useMessages } from '@/components/hooks/use-messages';
import type { LogSaved, LogSending } from '@/components/log/log-step';
import { useWorkplace } from '@/components/workplace';
import { EMPTY_LOG, type HeldNote, type LogDraft } from '@/lib/capture/log-draft';
import { type KeyedMessage, keyedMessages } from '@/lib/capture/log-keys';
import { logDay, logSubject, type NoteNames } from '@/lib/capture/log-note';
import { noteOf, type PickRow, pickRows } from '@/lib/capture/log-rows';
import { pickable } from '@/lib/capture/log-selection';
import { type LogTask, logParts } from '@/lib/capture/log-task';
import { chatKey } from '@/lib/chats/chat';
import { MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { localMinute } from '@/lib/i18n/time';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What a log is made with. */
export interface LogPlace {
  readonly open: OpenChat;
  readonly person: SalesforceRecord;
  /** Task's describe. */
  readonly describe: ObjectDescribe;
  readonly describes: Describes;
  readonly room: WriteRoom;
}

/** A log as it stands, and what can be done with it. */
export interface Log extends LogSending {
  /** The page's messages, oldest first; null where it gave none of this chat. */
  readonly rows: readonly PickRow[] | null;
  readonly readAgain: () => void;
  /** No messages, since the page did not answer in time. */
  readonly isLate: boolean;
  readonly note: HeldNote;
  /** The note stands as the agent left it, so the ticks stay too. */
  readonly isHeld: boolean;
  readonly task: LogTask;
  /** How many Tasks it becomes, those already saved among them. */
  readonly parts: number;
  readonly choices: LogChoices;
  readonly tick: (ids: readonly string[], picked: boolean) => void;
  readonly type: (text: string) => void;
  readonly choose: (
    change: Partial<Pick<LogDraft, 'subject' | 'day' | 'status' | 'whatId'>>,
  ) => void;
}

/**
 * The log of a chat, from its messages to the saved Task; null until page and store have answered. What was
 * chosen and typed is kept (for a chat that can be remembered). `onSaved` hears of it once all is saved.
 */
export function useLog(place: LogPlace, onSaved: (saved: LogSaved) => void): Log | null {
  const { open, person, describe, describes } = place;
  const { identity } = useWorkplace();
  const chat = chatKey(open.chat);
  const { read, again } = useMessages(open, MESSAGE_LIMITS.count);
  const keyed = useKeyed(read?.messages ?? null);
  const { logged, add } = useLogged(chat);
  const drafts = useLogDraft(chat);
  const choices = useLogChoices(describe, person, describes);
  const draft = drafts.draft ?? EMPTY_LOG;

  const rows = useMemo(
    () => (keyed === null || logged === null ? null : pickRows(pickable(keyed, logged), draft)),
    [keyed, logged, draft],
  );
  const { label, name, address } = open.words;
  const names = useMemo<NoteNames>(
    () => ({
      inbox: label,
      contact: name ?? address ?? label,
      agent: identity.displayName,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    [label, name, address, identity],
  );
  const note = useMemo(() => draft.note ?? noteOf(rows ?? [], names), [draft.note, rows, names]);
  const day =
    draft.day ??
    logDay(
      (rows ?? []).filter(({ isPicked }) => isPicked),
      localMinute(new Date()),
    );
  const task: LogTask = {
    describe,
    person,
    subject: draft.subject ?? logSubject(label, day),
    day,
    status: draft.status ?? chosenStatus(choices),
    whatId: draft.whatId ?? null,
  };
  const change = (next: Partial<LogDraft>) => void drafts.keep({ ...draft, ...next });
  const sending = useLogSending(
    place,
    { draft: { ...draft, subject: task.subject, day, note }, task, keyed, choices, drafts, add },
    onSaved,
  );

  if (drafts.draft === null || logged === null || read === null) return null;
  if (read.messages !== null && rows === null) return null;
  return {
    ...sending,
    rows,
    readAgain: again,
    isLate: read.isLate,
    note,
    isHeld: draft.note !== null,
    task,
    parts: note.done + logParts(task, note.text).length,
    choices,
    tick(ids, isPicked) {
      const ticks = Object.fromEntries(ids.map((id) => [id, isPicked]));
      change({ ticks: { ...draft.ticks, ...ticks } });
    },
    // From here on it is the agent's text: who knows where in it a message begins.
    type: (text) => change({ subject: task.subject, day, note: { ...note, text, isTyped: true } }),
    choose: change,
  };
}

const chosenStatus = ({ status }: LogChoices) =>
  status === null || status.is === 'none' ? null : status.chosen;

/** The messages with their keys; null where there are none, or not yet. */
function useKeyed(messages: readonly Message[] | null): readonly KeyedMessage[] | null {
  const [keyed, setKeyed] = useState<readonly KeyedMessage[] | null>(null);
  useEffect(() => {
    let current = true;
    if (messages === null) setKeyed(null);
    else {
      void keyedMessages(messages).then((known) => {
        if (current) setKeyed(known);
      });
    }
    return () => {
      current = false;
    };
  }, [messages]);
  return keyed;
}
