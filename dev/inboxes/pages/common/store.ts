import type { CastMember, CastMessage } from '@/dev/cast';
import { type Chat, type ChatMessage, toChat, toMessage } from '@/dev/inboxes/pages/common/chats';

/** How long ago each chat of the list spoke last, after the one above it. */
const APART_MINUTES = 13;

/** The chats of the page and their order in the list, the newest first. Rendering is the pages' own. */
export class Store {
  /** Called when the list has to be rendered anew. */
  onList: () => void = () => {};
  /** Called for each new message, after the list. */
  onMessage: (chat: Chat, message: ChatMessage) => void = () => {};
  /** The chat that is shown; unread messages are not counted for it. */
  current: Chat | null = null;
  #chats: Chat[];

  constructor(people: readonly CastMember[]) {
    this.#chats = people.map((person, index) => toChat(person, 1 + index * APART_MINUTES));
  }

  get list(): readonly Chat[] {
    return this.#chats;
  }

  /** The chat with the person of this key; throws when there is none. */
  get(key: string): Chat {
    const chat = this.#chats.find(({ person }) => person.key === key);
    if (!chat) throw new Error(`Nobody here has the key ${key}`);
    return chat;
  }

  add(person: CastMember): Chat {
    const chat = toChat(person, 1);
    this.#chats = [...this.#chats.filter((one) => one.person.key !== person.key), chat];
    this.onList();
    return chat;
  }

  post(chat: Chat, message: CastMessage): void {
    const posted = toMessage(message, new Date());
    chat.messages.push(posted);
    chat.activity = null;
    if (chat !== this.current && message.from === 'contact') chat.unread += 1;
    this.raise(chat);
    this.onMessage(chat, posted);
  }

  /** Moves a chat to the top of the list. */
  raise(chat: Chat): void {
    this.#chats = [chat, ...this.#chats.filter((one) => one !== chat)];
    this.onList();
  }
}
