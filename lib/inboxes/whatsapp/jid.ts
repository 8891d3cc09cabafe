/**
 * WhatsApp's address of a chat ("jid"), whole and nothing else. `@lid` addresses and `@g.us` have
 * digits too, and they are no phone numbers.
 */
const JID =
  /^(?:chat-)?([0-9A-Za-z]+(?:-[0-9]+)?@(?:c\.us|g\.us|lid|s\.whatsapp\.net|broadcast|newsletter))$/;

/** Message ids of older pages: `true_<jid>_<id>` for the agent's, `false_<jid>_…` for others'. */
const OLDER_MESSAGE_ID = /^(true|false)_([^_]+)_/;

/** A person's address, whose digits are the phone number with its country code. */
const PHONE_JID = /^([1-9][0-9]{6,14})@(?:c\.us|s\.whatsapp\.net)$/;

/** The jid that `text` is (`chat-` before it is dropped), or null. */
export function jidIn(text: string): string | null {
  return JID.exec(text)?.[1] ?? null;
}

/** The jid and direction in a message id of the older form, or null. */
export function jidOfMessageId(id: string): { jid: string; outgoing: boolean } | null {
  const [, direction, address] = OLDER_MESSAGE_ID.exec(id) ?? [];
  const jid = address === undefined ? null : jidIn(address);
  return jid === null ? null : { jid, outgoing: direction === 'true' };
}

/** The phone number a jid is made of as `+<digits>`; null for `@lid`, groups and all others. */
export function phoneOfJid(jid: string): string | null {
  const digits = PHONE_JID.exec(jid)?.[1];
  return digits === undefined ? null : `+${digits}`;
}

/** True for one person's address; groups, broadcasts and channels are not. */
export function isPersonJid(jid: string): boolean {
  return /@(?:c\.us|s\.whatsapp\.net|lid)$/.test(jid);
}
