import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { type Day, dayOrder, localMinute } from '@/lib/inboxes/dates';
import { titleNames } from '@/lib/inboxes/google-messages/header';
import { dateFigures, senderIn, type When, whenIn } from '@/lib/inboxes/google-messages/label';
import { messageRows, type Row, textOf } from '@/lib/inboxes/google-messages/rows';
import { GOOGLE } from '@/lib/inboxes/google-messages/selectors';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { type DayContext, daysBefore, spokenDay } from '@/lib/inboxes/spoken-day';
import { cut, visibleText } from '@/lib/inboxes/text';

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them. System
 * rows, previews of links, reactions and the message that another answers are left out.
 */
export function readMessages(document: Document, options: MessageOptions): Message[] {
  const languages = pageLanguages(document, options.locale);
  const rows = messageRows(document).map((row) => ({ ...row, text: textOf(row.element) }));
  const dates = rows.map(({ label, text }) => dateFigures(label, text));
  const order = dayOrder(
    dates.filter((date) => date !== null),
    languages,
  );
  const context = { now: options.now, languages, order };
  const names = titleNames(document);
  const messages = rows.map((row): Message | null => {
    const content = contentOf(row);
    if (!content) return null;
    const sender = row.author === 'agent' ? null : senderOf(row, names);
    return { ...content, author: row.author, sender, time: timeOf(document, row, context) };
  });
  return messages.filter((message) => message !== null).slice(-options.limit);
}

/** Who of others wrote the messages in the page, by their labels. */
export function sendersIn(document: Document): Set<string> {
  const rows = messageRows(document).filter(({ author }) => author === 'contact');
  const senders = rows.map(({ element, label }) => senderIn(label, textOf(element)));
  return new Set(senders.filter((sender) => sender !== null));
}

type ReadRow = Row & { readonly text: string };

function contentOf({ element, text }: ReadRow): Pick<Message, 'kind' | 'text'> | null {
  const said = cut(text, MESSAGE_LIMITS.text);
  if (said !== null) return { kind: 'text', text: said };
  const media = GOOGLE.media.find(([, selector]) => element.querySelector(selector));
  return media ? { kind: media[0], text: '' } : null;
}

/** As the label says; in another language the name that it begins with, and with one person theirs. */
function senderOf({ label, text }: ReadRow, names: readonly string[]): string | null {
  const [only = null] = names.length === 1 ? names : [];
  const begun = names.find((name) => label.startsWith(name)) ?? null;
  return cut(senderIn(label, text) ?? begun ?? only ?? '', LIMITS.name);
}

/** By the label, else by what stands beside the message. A time alone may be of any day. */
function timeOf(document: Document, row: ReadRow, context: DayContext): string | null {
  const labelled = whenIn(row.label, row.text, context);
  if (labelled) {
    const day = labelled.day ?? dayAbove(document, row.element, context);
    if (day) return localMinute(day, labelled.clock);
    return labelled.isDated ? null : lately(labelled, context.now);
  }
  const stamp = row.element.querySelector(GOOGLE.timestamp);
  const beside = whenIn(stamp ? visibleText(stamp) : '', '', context);
  const day = beside ? (beside.day ?? dayAbove(document, row.element, context)) : null;
  return localMinute(day, beside?.clock ?? null);
}

/** The last time up to now that a clock showed this. */
function lately({ clock }: When, now: string): string | null {
  const time = localMinute(daysBefore(now, 0), clock);
  return time !== null && time > now ? localMinute(daysBefore(now, 1), clock) : time;
}

/** The day that the nearest row above names, as `Monday, July 28, 2025 · 1:43 PM` does. */
function dayAbove(document: Document, row: Element, context: DayContext): Day | null {
  const above = [...document.querySelectorAll(GOOGLE.systemRow)].filter(
    (one) => (one.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const days = above.reverse().map((one) => {
    const words = visibleText(one);
    // "Texting with April 12" is no day: a day row has a time, and little else.
    const isDay = words.length <= 60 && /\d[:.٫]\d\d/.test(words);
    return isDay ? spokenDay(words.split('·')[0] ?? '', context) : null;
  });
  return days.find((day) => day !== null) ?? null;
}
