/** No chat is open. */
export const NONE = { state: 'none' };

/** The inbox is there and can't be read. */
export const UNREADABLE = { state: 'unreadable' };

interface Told {
  readonly threadId: string | null;
  readonly name: string | null;
  readonly phone?: string;
  readonly email?: string;
  readonly handle?: string;
  readonly isGroup?: boolean;
}

/** An open WhatsApp chat as it is to be reported; what is left out, the page does not tell. */
export function whatsappChat(told: Told) {
  return reading('whatsapp', told);
}

/** The same of Messenger. */
export function messengerChat(told: Told) {
  return reading('messenger', told);
}

/** The same of Telegram. */
export function telegramChat(told: Told) {
  return reading('telegram', told);
}

/** The same of Google Messages. */
export function googleChat(told: Told) {
  return reading('google-messages', told);
}

function reading(inbox: string, { phone, email, handle, isGroup, ...told }: Told) {
  const rest = { phone: phone ?? null, email: email ?? null, handle: handle ?? null };
  return { state: 'open', chat: { inbox, ...told, ...rest, isGroup: isGroup ?? false } };
}
