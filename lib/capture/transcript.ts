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
    .map(({ kind, author, sender, text, time }) => {
      const who = author === 'agent' ? names.agent : (sender ?? names.contact);
      const said = kind === 'text' ? text.trim().replaceAll('\n', '\n  ') : `[${kind}]`;
      return [time?.replace('T', ' '), `${who}:`, said].filter(Boolean).join(' ');
    })
    .join('\n');
}
