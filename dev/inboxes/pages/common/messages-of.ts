import type { Chat } from '@/dev/inboxes/pages/common/chats';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';

/** Fills `box` with the rows of one chat at a time; a new message makes all of them anew. */
export function messagesIn(
  box: HTMLElement,
  rowsOf: (chat: Chat) => readonly HTMLElement[],
): Pick<Conversation, 'showMessages' | 'add'> {
  let shown: Chat | null = null;
  const show = (chat: Chat) => {
    shown = chat;
    box.replaceChildren(...rowsOf(chat));
    box.scrollTo({ top: box.scrollHeight });
  };
  return {
    showMessages: show,
    add(chat) {
      if (chat === shown) show(chat);
    },
  };
}
