import { randomWord } from '@/dev/inboxes/pages/common/elements';

/** React ends the names of its own properties with letters that are new on every load of the page. */
const suffix = randomWord(11);

/** Somebody else, whose address stands about in the properties of every chat. */
const OTHER = '10000000000@c.us';

/** Nodes without meaning before the one that counts, so that a search has to be bounded and fair. */
const CROWD = 40;

interface Props {
  [name: string]: unknown;
}

/**
 * Puts React's own properties on `#main`, as the page's framework keeps them: the open chat's
 * address lies some levels deep, among addresses of others, cycles and getters that throw. A new
 * object on every call, for React replaces it on every rendering.
 */
export function setProperties(main: HTMLElement, address: string): void {
  const chat: Props = {
    __x_id: { _serialized: address, user: address.split('@')[0], server: address.split('@')[1] },
    __x_chatlistPreview: { msgKey: `false_${OTHER}_3EB0AA`, key: `true_${OTHER}_3EB0AB` },
    __x_groupMetadata: null,
  };
  chat.collection = { active: chat, models: [chat, { __x_id: { _serialized: OTHER } }] };
  throwing(chat, '__x_contact');
  const node: Props = { key: address, ref: null, props: { chat, onClick: () => undefined } };
  const owner: Props = { children: node };
  owner.self = owner;
  throwing(owner, 'stateNode');
  const properties: Props = {
    className: main.className,
    children: [null, preview(), crowd(), { key: null, props: { owner, children: [false, node] } }],
  };
  Object.assign(main, { [`__reactProps$${suffix}`]: properties });
  // The fiber leads back to the list, where other chats are; a reader has no business there.
  const list: Props = { key: OTHER, memoizedProps: { chat: { __x_id: { _serialized: OTHER } } } };
  Object.assign(main, { [`__reactFiber$${suffix}`]: { return: list, sibling: list, key: null } });
}

/** Takes them away again, as an update of the framework might. */
export function clearProperties(main: HTMLElement): void {
  Reflect.deleteProperty(main, `__reactProps$${suffix}`);
  Reflect.deleteProperty(main, `__reactFiber$${suffix}`);
}

function preview(): Props {
  return {
    key: `false_${OTHER}_3EB0AC`,
    props: { msgKey: { _serialized: `false_${OTHER}_3EB0AC`, remote: { _serialized: OTHER } } },
  };
}

function crowd(): Props {
  const children = Array.from({ length: CROWD }, (_, index) => ({
    key: String(index),
    props: { className: randomWord(6), children: null },
  }));
  return { key: null, props: { children } };
}

function throwing(target: Props, name: string): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    get() {
      throw new Error(`${name} is not to be read now`);
    },
  });
}
