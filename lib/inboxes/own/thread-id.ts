import { LIMITS } from '@/lib/chats/limits';
import type { PageAddress } from '@/lib/inboxes/places';

/** After one of these stands which: `/chats/anna`. */
const CHAT_WORD =
  /^(?:chat|conversation|thread|message|msg|dm|direct|ticket|case|contact|customer|client|visitor|user|room|channel|session|inbox)s?$|^[ctu]$/i;

/** Folders of an inbox, and what else stands in addresses that all its chats share. */
const FOLDER =
  /^(?:all|any|open|opened|closed|new|mine|me|my|own|unread|unassigned|assigned|archived?|active|pending|solved|spam|inbox|home|list|index|app|dashboard|messages|chats|conversations|true|false|v\d+)$/i;

/** Of the query, what changes with every visit or is nobody else's business. */
const NOISE = /^(?:utm_\w+|\w*clid|ref|page|offset|ts?|time|timestamp|\w*token|sid|session\w*)$/i;

/**
 * What a chat of a described inbox is remembered by, null where nothing names it: the page's address
 * (path, query, and what stands behind `#`) if some part of it may be the name of one chat, together with the chat's
 * title. Neither would do alone: whether an address changes with the chat nobody said, and two people
 * may have one name.
 */
export function threadIdOf(address: PageAddress, title: string): string | null {
  const path = address.pathname.replace(/\/+$/, '');
  const query = [...new URLSearchParams(address.search)]
    .filter(([name, value]) => value !== '' && !NOISE.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const [hash = ''] = address.hash.slice(1).split('?');
  const named =
    namesOne(path.split('/')) ||
    query.some((pair) => namesOne(['chat', ...pair.split('=').slice(1)])) ||
    (!hash.includes('/') ? namesOne(['chat', hash]) : namesOne(hash.split('/')));
  if (!named) return null;
  const whole = [path, query.length > 0 && `?${query.join('&')}`, hash !== '' && `#${hash}`];
  const id = `${whole.filter(Boolean).join('')} ${title}`;
  return id.length <= LIMITS.threadId ? id : null;
}

/** True for the name of what in a query says which chat is open, and is fit to be handed on: `chat`, `thread_id`. */
export function namesChat(parameter: string): boolean {
  return CHAT_WORD.test(parameter.replace(/[_-]?id$/i, '')) && !NOISE.test(parameter);
}

/** Whether one of the parts may stand for one chat: it has a digit, or comes after a word like "chats". */
function namesOne(parts: readonly string[]): boolean {
  return parts.some(
    (part, at) =>
      part !== '' &&
      !FOLDER.test(part) &&
      (/\d/.test(part) || (CHAT_WORD.test(parts[at - 1] ?? '') && !CHAT_WORD.test(part))),
  );
}
