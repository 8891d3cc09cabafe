import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { dayOf, dayOrder, localMinute } from '@/lib/inboxes/dates';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { cut, visibleText } from '@/lib/inboxes/text';
import { authorsOf, type Row } from '@/lib/inboxes/whatsapp/direction';
import { partsOf } from '@/lib/inboxes/whatsapp/parts';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';
import { stampOf } from '@/lib/inboxes/whatsapp/stamp';

/** So many rows tell what there is to know about directions and the order of dates. */
const MOST_ROWS = 300;

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them.
 * Deleted messages, system rows and rows whose author can't be told are left out; a quoted message
 * is not part of the text that quotes it.
 */
export function readMessages(document: Document, options: MessageOptions): Message[] {
  const languages = pageLanguages(document, options.locale);
  const rows = conversationRows(document).map((element) => ({
    element,
    stamp: stampOf(element, languages),
  }));
  const dates = rows.map(({ stamp }) => stamp?.date ?? null).filter((date) => date !== null);
  const order = dayOrder(dates, languages);
  const authors = authorsOf(rows, partsOf(document).title);

  const messages = rows.map((row, index): Message | null => {
    const author = authors[index];
    const content = contentOf(row);
    if (!author || !content) return null;
    const { stamp } = row;
    const time = stamp?.date ? localMinute(dayOf(stamp.date, order), stamp.clock) : null;
    const sender = author === 'contact' ? cut(stamp?.author ?? '', LIMITS.name) : null;
    return { ...content, author, sender, time };
  });
  return messages.filter((message) => message !== null).slice(-options.limit);
}

/** The rows of the conversation, or where the page has no rows what stands around one stamp each. */
function conversationRows(document: Document): Element[] {
  const rows = [...document.querySelectorAll(WHATSAPP.rows)].slice(-MOST_ROWS);
  if (rows.length > 0) return rows;
  return [...document.querySelectorAll(`#main ${WHATSAPP.stamp}`)].slice(-MOST_ROWS).map(rowAround);
}

function rowAround(stamp: Element): Element {
  const parent = stamp.parentElement;
  const isWhole = !parent || parent.matches(WHATSAPP.main) || parent.role === 'application';
  if (isWhole || parent.querySelectorAll(WHATSAPP.stamp).length > 1) return stamp;
  return rowAround(parent);
}

function contentOf({ element, stamp }: Row): Pick<Message, 'kind' | 'text'> | null {
  if (element.querySelector(WHATSAPP.deleted)) return null;
  const text = stamp ? cut(textOf(element), MESSAGE_LIMITS.text) : null;
  if (text !== null) return { kind: 'text', text };
  const media = WHATSAPP.media.find(([, selector]) => element.querySelector(selector));
  return media ? { kind: media[0], text: '' } : null;
}

function textOf(row: Element): string {
  const holder = row.matches(WHATSAPP.stamp) ? row : row.querySelector(WHATSAPP.stamp);
  for (const selector of WHATSAPP.texts) {
    const found = [...(holder?.querySelectorAll(selector) ?? [])];
    const first = found.find(
      (element) => !element.closest(`${WHATSAPP.quoted}, [aria-hidden="true"], [role="button"]`),
    );
    const text = first ? visibleText(first, WHATSAPP.quoted) : '';
    if (text !== '') return text;
  }
  return '';
}
