import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import {
  type CapturePress,
  type DuplicatesMet,
  refusedPress,
  stepOf,
} from '@/components/capture-step';
import { renewAfterRefusal } from '@/components/fresh-describes';
import { useKept } from '@/components/hooks/use-kept';
import { useFormRows } from '@/components/inputs/use-form-rows';
import { useWorkplace } from '@/components/workplace';
import { formValues, unsendable } from '@/lib/capture/form-values';
import { type Capture, captureFields } from '@/lib/capture/values';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue } from '@/lib/salesforce/record';
import { type CreateOutcome, createOnce } from '@/lib/writes/create';
import { isOf } from '@/lib/writes/create-wish';
import { type Draft, formPlace } from '@/lib/writes/drafts';
import type { CreateIntent } from '@/lib/writes/intent';
import type { WriteRoom } from '@/lib/writes/write-room';

type Created = Extract<CreateOutcome, { is: 'created' }>;

const NOTHING_TYPED: Draft = {};
const NOTHING_MISSING: readonly string[] = [];

/** Whose capture it is: the chat by its key, or the visit where it has none. */
export interface CaptureOwner {
  readonly chat: string | null;
  readonly visit: string;
}

/** What another window may have made meanwhile: how to find out, and what to do then. */
export interface Elsewhere {
  readonly isDone: () => Promise<boolean>;
  readonly onDone: () => void;
}

/**
 * One capture of a chat, from preview or form to the saved record. What is typed into the form is kept
 * in the drafts (for a chat that can be remembered) and opens the form again. `onSaved` hears the new
 * record's id once.
 */
export function useCapture(
  capture: Capture,
  { chat, visit }: CaptureOwner,
  room: WriteRoom,
  onSaved: (created: Created, sent: Readonly<Record<string, FieldValue>>) => Promise<void>,
  elsewhere?: Elsewhere,
) {
  const owner = chat ?? visit;
  const { drafts, identity, journal, settings } = useWorkplace();
  const { sobject } = capture;
  const queries = useQueryClient();
  const place = formPlace(chat ?? 'unremembered', sobject);
  const allDrafts = useKept(drafts);
  const notes = useKept(journal);
  const kept = chat === null ? undefined : allDrafts?.[place];
  const [typed, setTyped] = useState<Draft>(NOTHING_TYPED);
  const [opened, setOpened] = useState(false);
  const [missing, setMissing] = useState(NOTHING_MISSING);
  const [press, setPress] = useState<CapturePress>({ is: 'none' });
  // A second press may come before React has drawn the first one's answer.
  const underWay = useRef(false);
  const values = kept === undefined ? typed : { ...kept, ...typed };
  const inSight = useRef(values);
  inSight.current = values;
  const note = notes?.find(isOf({ chat: owner, sobject }));
  const isForm = opened || kept !== undefined;
  const { rows, typing } = useFormRows(capture, values, isForm);

  /** What a press left in the journal, to be sent later, is no longer what is meant. */
  const letGoOfUnsent = () => {
    if (note?.state === 'waiting' || note?.state === 'failed') void journal.settle(note.id);
  };

  const send = useCallback(
    async (fields: Readonly<Record<string, FieldValue>>, allowDuplicates = false) => {
      if (underWay.current) return;
      underWay.current = true;
      setMissing(NOTHING_MISSING);
      setPress({ is: 'saving' });
      try {
        const { assignmentRules } = settings;
        const outcome = await createOnce(room, {
          chat: owner,
          sobject,
          fields,
          assignmentRules,
          allowDuplicates,
          keep: true,
          ...(elsewhere && { isDone: elsewhere.isDone }),
        });
        if (outcome.is === 'created') {
          await drafts.forget(place);
          await onSaved(outcome, fields);
          setTyped(NOTHING_TYPED);
          setOpened(false);
        }
        if (outcome.is === 'done') elsewhere?.onDone();
        // Of what has no answer yet, the journal tells.
        setPress({ is: 'none' });
      } catch (thrown) {
        const problem = SalesforceProblem.from(thrown);
        setPress(refusedPress(problem, fields));
        void renewAfterRefusal(queries, identity, problem, inSight.current);
      } finally {
        underWay.current = false;
      }
    },
    [sobject, owner, elsewhere, room, settings, drafts, identity, queries, place, onSaved],
  );

  return {
    step: stepOf(press, note),
    /** The preview is open as a form. */
    isForm,
    /** The rows of the form. */
    rows,
    /** Names of fields that could not be sent when it was last to be saved. */
    missing,
    /** Saves what the preview shows; where Salesforce asks for more, the form opens at what is missing. */
    saveNow() {
      const wrong = unsendable(rows, typing);
      setMissing(wrong);
      if (wrong.length === 0) void send(captureFields(capture));
      else setOpened(true);
    },
    editFirst: () => setOpened(true),
    type(name: string, value: string | boolean) {
      setTyped((now) => ({ ...now, [name]: value }));
      setMissing((now) => now.filter((one) => one !== name));
      letGoOfUnsent();
      if (chat !== null) void drafts.keep(place, name, value);
    },
    saveForm() {
      const wrong = unsendable(rows, typing);
      setMissing(wrong);
      if (wrong.length === 0) void send(formValues(capture, rows, typing));
    },
    /** Leaves the form; what was typed is let go. */
    cancel() {
      letGoOfUnsent();
      void drafts.forget(place);
      setTyped(NOTHING_TYPED);
      setMissing(NOTHING_MISSING);
      setOpened(false);
      setPress({ is: 'none' });
    },
    /** Puts a failure away; form and typed values stay. */
    dismiss: () => setPress({ is: 'none' }),
    /** The agent has seen the duplicates: save all the same. */
    saveAnyway: ({ sent }: DuplicatesMet) => void send(sent, true),
    /** The agent has looked: the unanswered record is not there, send it again. */
    async sendAgain(intent: CreateIntent) {
      await journal.settle(intent.id);
      await send(intent.fields, intent.allowDuplicates);
    },
    /** The agent has looked: leave it. */
    letGo: (intent: CreateIntent) => journal.settle(intent.id),
  };
}
