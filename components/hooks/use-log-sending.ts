import { useRef, useState } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import type { LogPlace } from '@/components/hooks/use-log';
import type { LogChoices } from '@/components/hooks/use-log-choices';
import type { useLogDraft } from '@/components/hooks/use-log-draft';
import {
  ANY_LOG,
  type LogPress,
  type LogSaved,
  type LogSending,
  logStep,
  NOTHING_SAVED,
} from '@/components/log/log-step';
import { useWorkplace } from '@/components/workplace';
import { afterPart, type LogDraft, nextPart } from '@/lib/capture/log-draft';
import type { KeyedMessage } from '@/lib/capture/log-keys';
import { pickable } from '@/lib/capture/log-selection';
import { settleLog } from '@/lib/capture/log-settle';
import type { LogTask } from '@/lib/capture/log-task';
import { chatKey } from '@/lib/chats/chat';
import { type NewlyLogged, readLogged } from '@/lib/chats/logged';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { createOnce } from '@/lib/writes/create';
import { isOf } from '@/lib/writes/create-wish';
import type { CreateIntent } from '@/lib/writes/intent';
import type { LogMark } from '@/lib/writes/log-mark';

/** What is being logged. */
interface LogInHand {
  /** With the text as it stands. */
  readonly draft: LogDraft;
  readonly task: LogTask;
  readonly keyed: readonly KeyedMessage[] | null;
  readonly choices: LogChoices;
  readonly drafts: ReturnType<typeof useLogDraft>;
  /** Marks messages of a chat that can't be remembered. */
  readonly add: (messages: readonly NewlyLogged[]) => void;
}

/** Saves a log, one Task after the other: one that fails leaves those before it, and the rest to go on with. */
export function useLogSending(
  { open, room }: LogPlace,
  { draft, task, keyed, choices, drafts, add }: LogInHand,
  onSaved: (saved: LogSaved) => void,
): LogSending {
  const { identity, journal } = useWorkplace();
  const chat = chatKey(open.chat);
  const wish = { chat: chat ?? open.visit, sobject: task.describe.name, log: ANY_LOG };
  const noted = useKept(journal)?.find(isOf(wish));
  const [press, setPress] = useState<LogPress>({ is: 'none' });
  const [dismissed, setDismissed] = useState<string | null>(null);
  // A second press may come before React has drawn the first one's answer.
  const underWay = useRef(false);
  const saved = useRef(NOTHING_SAVED);

  /** Whether another window has saved this meanwhile. */
  async function isDone(current: LogDraft): Promise<boolean> {
    if (await drafts.isOver(current)) return true;
    if (chat === null || keyed === null || current.note === null || current.note.done > 0) {
      return false;
    }
    // Marked since this panel last heard: more of these are logged now than were when they were picked.
    const before = keysOf(current.note.messages);
    const open = pickable(keyed, await readLogged(identity, chat));
    return !before.every((key) => open.some((one) => one.loggedAt === null && one.key === key));
  }

  /** Takes a saved Task over; gives what is left. A remembered chat's is stored by now. */
  function took(current: LogDraft, mark: LogMark, ids: readonly string[]): LogDraft | null {
    const [id = '', ...twins] = ids;
    saved.current = {
      ids: [...saved.current.ids, id],
      twins: [...saved.current.twins, ...twins],
      messages: saved.current.messages + mark.messages.length,
      whatId: task.whatId,
    };
    const rest = afterPart(current, mark);
    if (chat === null) add(mark.messages);
    drafts.show(rest);
    if (rest === null) {
      onSaved(saved.current);
      saved.current = NOTHING_SAVED;
    }
    return rest;
  }

  async function saveAll(): Promise<void> {
    let rest: LogDraft | null = draft;
    await drafts.keep(draft);
    const status = task.status ?? (await statusNow());
    while (rest?.note) {
      const current: LogDraft = rest;
      const { fields, mark } = nextPart(rest.note, { ...task, status });
      const outcome = await createOnce(room, {
        ...wish,
        log: mark,
        fields,
        assignmentRules: false,
        keep: true,
        isDone: () => isDone(current),
      });
      if (outcome.is !== 'created') {
        if (outcome.is === 'done') await letGoOfDone(current);
        return;
      }
      choices.addTask({
        sobject: wish.sobject,
        id: outcome.id,
        fields: { ...fields, IsClosed: choices.status?.is === 'completed' },
      });
      rest = took(current, mark, [outcome.id, ...outcome.twins]);
    }
  }

  async function statusNow(): Promise<string | null> {
    const choice = await choices.askStatus();
    return choice.is === 'none' ? null : choice.chosen;
  }

  async function letGoOfDone(current: LogDraft): Promise<void> {
    if (await drafts.isOver(current)) await drafts.reload();
    else await drafts.keep(null);
  }

  async function save(): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setPress({ is: 'saving' });
    try {
      await saveAll();
      // Of what has no answer yet, the journal tells.
      setPress({ is: 'none' });
    } catch (thrown) {
      setPress({ is: 'failed', problem: SalesforceProblem.from(thrown) });
    } finally {
      underWay.current = false;
    }
  }

  async function letGo(intent: CreateIntent): Promise<void> {
    if (intent.log && intent.hits.length > 0) {
      await settleLog(identity, intent);
      took(draft, intent.log, intent.hits);
    }
    await journal.settle(intent.id);
  }

  return {
    step: logStep(press, noted?.id === dismissed ? undefined : noted),
    save: () => void save(),
    startAgain() {
      setPress({ is: 'none' });
      if (noted?.state === 'waiting' || noted?.state === 'failed') void journal.settle(noted.id);
      void drafts.keep(null);
    },
    dismiss() {
      setDismissed(noted?.id ?? null);
      setPress({ is: 'none' });
    },
    sendAgain: (intent) => void journal.settle(intent.id).then(save),
    letGo: (intent) => void letGo(intent),
  };
}

const keysOf = (messages: readonly { readonly key: string }[]) => messages.map(({ key }) => key);
