import type { Chat, Reading } from '@/lib/chats/chat';

/**
 * Knows numbers and addresses of the chat before from those of the chat now shown. Where they stand in
 * another part of the page than the name (a panel that asks its server first), one's number stays for a
 * moment beside another's name.
 */
export interface LateFacts {
  /** The reading without a phone or e-mail that was shown with the chat told before and never changed. */
  doubt(reading: Reading): Reading;
  /** Takes note that `reading`, as it was before `doubt`, was told. */
  told(reading: Reading): void;
}

type Facts = Pick<Chat, 'phone' | 'email'>;
const NONE: Facts = { phone: null, email: null };

/** So many chats keep what was believed of them, for whoever comes back to one. */
const MOST_KNOWN = 50;

/** Starts with no chat told yet, so that nothing is left over. */
export function createLateFacts(): LateFacts {
  const believed = new Map<string, Facts>();
  let shown: { readonly who: string; readonly facts: Facts } | null = null;
  /** What the chat now told is not to be believed. */
  let former: Facts = NONE;

  /** What stays of `doubted` for this chat: what is still the same, and was never believed of it. */
  function left({ phone, email }: Chat, who: string, doubted: Facts): Facts {
    const known = believed.get(who) ?? NONE;
    return {
      phone: phone === doubted.phone && phone !== known.phone ? phone : null,
      email: email === doubted.email && email !== known.email ? email : null,
    };
  }

  return {
    doubt(reading) {
      if (reading.state !== 'open') return reading;
      const { chat } = reading;
      const who = whoIs(chat);
      if (shown?.who === who) former = left(chat, who, former);
      const doubted = shown?.who === who ? former : left(chat, who, shown?.facts ?? NONE);
      return { state: 'open', chat: without(chat, doubted) };
    },
    told(reading) {
      if (reading.state !== 'open') return;
      const { chat } = reading;
      const who = whoIs(chat);
      if (shown?.who !== who) former = left(chat, who, shown?.facts ?? NONE);
      const { phone, email } = without(chat, former);
      shown = { who, facts: { phone: chat.phone, email: chat.email } };
      believed.delete(who);
      believed.set(who, { phone, email });
      const [oldest] = believed.keys();
      if (believed.size > MOST_KNOWN && oldest !== undefined) believed.delete(oldest);
    },
  };
}

/** A number that is the title itself changes with it: it is never left over. */
function whoIs({ threadId, name }: Chat): string {
  return JSON.stringify([threadId, name]);
}

function without(chat: Chat, { phone, email }: Facts): Chat {
  return {
    ...chat,
    phone: phone !== null && chat.phone === phone ? null : chat.phone,
    email: email !== null && chat.email === email ? null : chat.email,
  };
}
