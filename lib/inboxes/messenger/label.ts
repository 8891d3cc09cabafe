import { tidy } from '@/lib/inboxes/text';

/** What Messenger tells a screen reader about a message. */
export interface Label {
  readonly when: string;
  readonly author: string;
}

/** `At June 11, 2026, 8:59 AM, You: text` */
const AT = /^At (.*?\d{1,2}[:.]\d{2}(?:\s?[AP]M)?), (.*)$/su;

/** `Enter, Message sent September 2, 2026, 3:12 PM by Amara Lindqvist: text` */
const ENTER = /^Enter, Message sent (.*?\d{1,2}[:.]\d{2}(?:\s?[AP]M)?) by (.*)$/su;

/**
 * When a message was sent and by whom, from its label; null where the label is not of this form. By
 * position: a text may itself hold `, You:`, so the author ends where `text`, as the page shows it,
 * begins, or else at the first colon. Null, too, for what is said about a chat: `Ana unsent a message`.
 */
export function parseLabel(label: string, text: string): Label | null {
  const [, when, rest] = AT.exec(label) ?? ENTER.exec(label) ?? [];
  if (when === undefined || rest === undefined) return null;
  const whole = tidy(rest);
  const tail = `: ${tidy(text)}`;
  const end = text !== '' && whole.endsWith(tail) ? whole.length - tail.length : whole.indexOf(':');
  const author = end < 0 ? SENT.exec(whole)?.[1] : whole.slice(0, end);
  return author === undefined || whole === tidy(text) ? null : { when, author };
}

/** What has no text may be said in words of Messenger's: `Ana Lima sent a photo`. */
const SENT = /^(.+?) sent /;

/**
 * What stands before `: text` in a label of any language, or null where the label doesn't end so. When
 * and who are in it, in words and in an order of its language's own.
 */
export function aboutMessage(label: string, text: string): string | null {
  const [whole, words] = [tidy(label), tidy(text)];
  if (words === '' || !whole.endsWith(words)) return null;
  return /^(.+?)\s*[:：]\s*$/u.exec(whole.slice(0, -words.length))?.[1] ?? null;
}
