import { i18n } from '#i18n';
import type { Message } from '@/lib/chats/message';

/**
 * Messages as plain text, one a line: `2026-09-14 10:21 Delphine: text`. Anything but text is named by
 * its kind in brackets, never included. Lines of one message after its first are indented.
 */
export function transcript(
  messages: readonly Message[],
  names: { readonly agent: string; readonly contact: string },
): string {
  return messages
    .map((message) => {
      const { author, sender, time } = message;
      const who = author === 'agent' ? names.agent : (sender ?? names.contact);
      return [time?.replace('T', ' '), `${who}:`, said(message)].filter(Boolean).join(' ');
    })
    .join('\n');
}

/**
 * What a message says, as part of a text: its own words, lines after the first indented so that none can
 * pass for the next message; anything but text as `[photo]`. What no text field takes (control
 * characters, halves of characters) is left out.
 */
export function said({ kind, text }: Message): string {
  if (kind !== 'text') return `[${mediaWords(kind)}]`;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .trim()
    .replaceAll('\n', '\n  ');
}

/** What a message that is no text is called: "photo", "voice message". */
export function mediaWords(kind: Exclude<Message['kind'], 'text'>): string {
  switch (kind) {
    case 'image':
      return i18n.t('facts.image');
    case 'video':
      return i18n.t('facts.video');
    case 'voice':
      return i18n.t('facts.voice');
    case 'document':
      return i18n.t('facts.document');
    case 'sticker':
      return i18n.t('facts.sticker');
    case 'other':
      return i18n.t('facts.attachment');
  }
}
