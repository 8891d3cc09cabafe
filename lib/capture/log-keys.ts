import type { Message } from '@/lib/chats/message';

/** A message with what stands for it among all of its chat. */
export interface KeyedMessage extends Message {
  /** Stands for author, kind and text; the same for two that say the same. */
  readonly key: string;
}

/** So many characters of a SHA-256 in base64: 90 bits, so that no two texts of a chat share one. */
const KEY_LENGTH = 15;

/**
 * Gives each message its key. Pages give messages no id that outlives a visit in every inbox, so a message
 * is known by its author, kind and text, and by its minute, which stands beside the key because not every
 * inbox shows one. The sender's name is left out: it changes when a contact is renamed.
 */
export function keyedMessages(messages: readonly Message[]): Promise<readonly KeyedMessage[]> {
  return Promise.all(messages.map(async (message) => ({ ...message, key: await keyOf(message) })));
}

async function keyOf({ author, kind, text }: Message): Promise<string> {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const bytes = new TextEncoder().encode(`${author}\n${kind}\n${plain}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, KEY_LENGTH);
}
