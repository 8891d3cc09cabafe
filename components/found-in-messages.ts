import type { Message } from '@/lib/chats/message';
import { saidIn } from '@/lib/matching/said';

/** A number or an address that the contact wrote. Whose it is, only the agent can tell. */
export interface Finding {
  readonly kind: 'phone' | 'email';
  /** A number as E.164, an address in lower case. */
  readonly value: string;
  /** The message's local ISO minute, null where the page shows none. */
  readonly time: string | null;
  /** The words it stood in. */
  readonly text: string;
}

/**
 * What the contact wrote of numbers and e-mail addresses, the newest first, each once. Never what the agent
 * wrote: that is their own.
 */
export function foundInMessages(
  messages: readonly Message[],
  country: string | null,
): readonly Finding[] {
  const all = messages
    .filter(({ author, kind }) => author === 'contact' && kind === 'text')
    .toReversed()
    .flatMap(({ text, time }) => {
      const { phones, emails } = saidIn(text, country);
      return [
        ...phones.map((value): Finding => ({ kind: 'phone', value, time, text })),
        ...emails.map((value): Finding => ({ kind: 'email', value, time, text })),
      ];
    });
  return all.filter(
    ({ value }, index) => all.findIndex((other) => other.value === value) === index,
  );
}
