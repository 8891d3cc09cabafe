import { createContext } from 'react';

/** How much waits or failed, over all chats, and how to see the list and leave it. */
interface Waiting {
  readonly count: number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** For the header of every signed-in screen; nothing waits where nobody says so. */
export const WaitingContext = createContext<Waiting>({ count: 0, onOpen() {}, onClose() {} });
