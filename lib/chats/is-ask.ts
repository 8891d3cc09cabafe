import { MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Ask } from '@/lib/chats/protocol';

const LOCAL_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * True for exactly what `askSchema` accepts (its test holds the two together). The content script
 * checks asks with this, because the schema library would be a third of all that it loads into
 * every page of an inbox.
 */
export function isAsk(message: unknown): message is Ask {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return false;
  // An object that is no array can be read by any name; what it gives is checked below.
  const { type, limit, now, locale, timeZone, ...others } = message as Record<string, unknown>;
  if (Object.keys(others).length > 0) return false;
  if (type === 'ask-chat' || type === 'ask-diagnosis') return Object.keys(message).length === 1;
  return (
    type === 'ask-messages' &&
    Number.isSafeInteger(limit) &&
    Number(limit) >= 1 &&
    Number(limit) <= MESSAGE_LIMITS.count &&
    isText(now, 16, 16) &&
    LOCAL_MINUTE.test(now) &&
    isText(locale, 2, 35) &&
    isText(timeZone, 1, 64)
  );
}

function isText(value: unknown, shortest: number, longest: number): value is string {
  return typeof value === 'string' && value.length >= shortest && value.length <= longest;
}
