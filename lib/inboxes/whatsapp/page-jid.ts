import { jidIn } from '@/lib/inboxes/whatsapp/jid';

/** Bounds of the search: a page can hang anything on its nodes, cycles and endless getters too. */
const MOST_NODES = 400;
const DEEPEST = 8;

/** React hangs an element's properties on its node under this name and a suffix of its own. */
const REACT_PROPS = '__reactProps$';

/**
 * The address of the open chat, from the properties that React keeps on `#main`; null where they
 * don't tell it, or tell two at once. Runs in the page's own world and only reads. Addresses of
 * other chats stand in previews and message keys: only a chat's own id counts, the one nearest to
 * `#main`, or else an element's whole key.
 */
export function jidOfMain(document: Document): string | null {
  const main = document.getElementById('main');
  const name = main && Object.keys(main).find((key) => key.startsWith(REACT_PROPS));
  const seen = new Set<object>();
  let keyed: Set<string> = new Set();
  let level = [main && get(main, name ?? '')].filter(isObject);
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const ids = new Set<string>();
    const keys = new Set<string>();
    const next: object[] = [];
    for (const value of level) {
      if (seen.size >= MOST_NODES) break;
      if (seen.has(value)) continue;
      seen.add(value);
      note(ids, idOfChat(get(value, 'chat')));
      note(keys, get(value, 'key'));
      next.push(...childrenOf(value));
    }
    if (ids.size > 0) return only(ids);
    if (keyed.size === 0) keyed = keys;
    level = next;
  }
  return only(keyed);
}

function only(found: Set<string>): string | null {
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

function note(found: Set<string>, text: unknown): void {
  const jid = typeof text === 'string' ? jidIn(text) : null;
  if (jid !== null) found.add(jid);
}

function idOfChat(chat: unknown): unknown {
  return get(get(chat, '__x_id'), '_serialized') ?? get(get(chat, 'id'), '_serialized');
}

/** What React hands down: elements and their properties, alone or in lists. */
function childrenOf(value: object): object[] {
  const length = get(value, 'length');
  const listed = typeof length === 'number' ? Math.min(length, MOST_NODES) : 0;
  const inList = Array.from({ length: listed }, (_, index) => get(value, String(index)));
  return [...inList, get(value, 'props'), get(value, 'children')].filter(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Reads a property that may throw: a getter's, or of a proxy. */
function get(holder: unknown, name: string): unknown {
  if (!isObject(holder)) return undefined;
  try {
    return Reflect.get(holder, name);
  } catch {
    return undefined;
  }
}
