import { browser } from 'wxt/browser';
import { type Reading, readingSchema } from '@/lib/chats/chat';
import {
  type Ask,
  type Diagnosis,
  diagnosisSchema,
  type Transcript,
  transcriptSchema,
} from '@/lib/chats/protocol';
import type { z } from '@/lib/zod';

/**
 * What a tab answered, checked; or why there is nothing:
 * `not-there` – no content script listens: no inbox, or the tab was open before Threadside was
 * installed or updated, and a reload helps; `no-answer` – the page is too busy to answer in time;
 * `not-understood` – what came is no answer.
 */
type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'not-there' | 'no-answer' | 'not-understood' };

/** Messages that come later are no longer waited for. A page takes two seconds of it to settle. */
const MESSAGES_WITHIN_MS = 8_000;

/** How messages are wanted: see `askSchema`. */
type MessagesWanted = Omit<Extract<Ask, { type: 'ask-messages' }>, 'type'>;

/** Asks the page in a tab which chat is open. */
export function askChat(tabId: number): Promise<Answer<Reading>> {
  return ask(tabId, { type: 'ask-chat' }, readingSchema);
}

/** Asks the page in a tab for messages of the open chat, and which chat that is; answers within 8 s. */
export function askMessages(tabId: number, wanted: MessagesWanted): Promise<Answer<Transcript>> {
  const answer = ask(tabId, { type: 'ask-messages', ...wanted }, transcriptSchema);
  const noAnswer = new Promise<Answer<Transcript>>((resolve) => {
    setTimeout(() => resolve({ ok: false, reason: 'no-answer' }), MESSAGES_WITHIN_MS);
  });
  return Promise.race([answer, noAnswer]);
}

/** Asks the page in a tab how it is built. */
export function askDiagnosis(tabId: number): Promise<Answer<Diagnosis>> {
  return ask(tabId, { type: 'ask-diagnosis' }, diagnosisSchema);
}

async function ask<T>(tabId: number, question: Ask, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
  } catch {
    // "Receiving end does not exist", or no such tab: browsers have no codes for these.
    return { ok: false, reason: 'not-there' };
  }
  if (answer === undefined) return { ok: false, reason: 'not-there' };
  const checked = schema.safeParse(answer);
  return checked.success
    ? { ok: true, value: checked.data }
    : { ok: false, reason: 'not-understood' };
}
