import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { messageRows, type Row } from '@/lib/inboxes/instagram/rows';
import { INSTAGRAM } from '@/lib/inboxes/instagram/selectors';
import { headerHandles, threadTitle } from '@/lib/inboxes/instagram/thread';
import { cut, visibleText } from '@/lib/inboxes/text';

/**
 * The messages of the open thread that are in the page, oldest first, the newest `limit` of them.
 * Instagram shows no time of a message, only of some breaks between them. What a message answers, and
 * what is said of a story or a mention, is not its text.
 */
export function readMessages(document: Document, { limit }: MessageOptions): Message[] {
  const handles = headerHandles(document);
  const [handle = null] = handles.size === 1 ? handles : [];
  const title = threadTitle(document);
  const messages = messageRows(document, { title, handle }).map((row): Message | null => {
    const content = contentOf(row.element);
    if (!content) return null;
    const sender = row.author === 'agent' ? null : nameOf(row, handle === null ? null : title);
    return { ...content, author: row.author, sender, time: null };
  });
  return messages.filter((message) => message !== null).slice(-limit);
}

function nameOf({ name, handle }: Row, title: string | null): string | null {
  return cut(title ?? name ?? handle ?? '', LIMITS.name);
}

function contentOf(row: Element): Pick<Message, 'kind' | 'text'> | null {
  const bubble = row.querySelector(INSTAGRAM.bubble);
  const text = cut(textOf(bubble ?? row), MESSAGE_LIMITS.text);
  if (text !== null) return { kind: 'text', text };
  const media = INSTAGRAM.media.find(([, selector]) =>
    [...(bubble ?? row).querySelectorAll(selector)].some((one) => !one.closest(INSTAGRAM.link)),
  );
  return media ? { kind: media[0], text: '' } : null;
}

/** Texts are blocks; beside them spans say what a message is about, where there are blocks. */
function textOf(holder: Element): string {
  const isCell = holder.closest(INSTAGRAM.cell) !== null;
  const blocks = outermost(holder, INSTAGRAM.text);
  const found = blocks.length > 0 || isCell ? blocks : outermost(holder, INSTAGRAM.textNewer);
  const lines = found.map((line) => visibleText(line)).filter((text) => text !== '');
  return lines.join('\n');
}

function outermost(holder: Element, selector: string): Element[] {
  const found = [...holder.querySelectorAll(selector)].filter((one) => !isApart(one, holder));
  return found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
}

/** In a heading, a card behind a link, or a control; a bubble is itself in a button. */
function isApart(line: Element, holder: Element): boolean {
  const apart = line.closest(`${INSTAGRAM.senderHeading}, ${INSTAGRAM.link}, [role="button"]`);
  return apart !== null && apart !== holder && holder.contains(apart);
}
