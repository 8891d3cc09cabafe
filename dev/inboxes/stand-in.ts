import type { CastMember } from '@/dev/cast';

/**
 * How the open chat gives way to the next. `replace`: the conversation's nodes are thrown away and
 * new ones made. `reuse`: the same nodes get a new header at once and new messages later.
 * `props-lag` and `props-lead`: as `reuse`, but what names the chat by its address (WhatsApp: the
 * framework's properties, elsewhere the URL) comes a frame after the header, or a frame before it.
 */
export type SwitchMode = 'replace' | 'reuse' | 'props-lag' | 'props-lead';

/** A person to add: whatever is left out is as for a saved person without messages. */
export type NewPerson = Pick<CastMember, 'key' | 'address'> & Partial<CastMember>;

/** What a hostile page tries with: the names and texts that it has learnt or guessed. */
export interface Forgery {
  /** Names of DOM events that the extension's own scripts may speak over. */
  readonly events?: readonly string[];
  /** What the events carry and what is posted as a message, as it stands. */
  readonly detail: unknown;
  /** An extension to send `detail` to, if the browser lets a page do so. */
  readonly extensionId?: string;
}

/** What tests and the demo do to a stand-in page, as `window.__standIn` of the page's own world. */
export interface StandIn {
  /** Opens the chat of this person as a click in the list would; settles when all of it stands. */
  open(key: string): Promise<void>;
  /** Leaves no chat open. */
  close(): Promise<void>;
  /** A message arrives from this person (in a group: from `sender`). */
  receive(key: string, text: string, sender?: string): void;
  /** From now on nothing on the page moves by itself: what moves then was asked for. */
  rest(): void;
  /** Renders the list anew so many times, and gives the number of mutations that made. */
  storm(times: number): Promise<number>;
  /** Adds so many chats with nobody to the list, as rows that stay. WhatsApp alone has it. */
  grow?(chats: number): void;
  /** From the next switch on. */
  switchMode(mode: SwitchMode): void;
  /** WhatsApp's contact drawer, Telegram's profile, of the open chat. Throws where there is none. */
  openDrawer(): void;
  closeDrawer(): void;
  /** Takes everything from the conversation's markup by which it can be read, for good. */
  breakPage(): void;
  /** Tries to pass something off as the extension's own word; gives the ways that it tried. */
  forgeReport(forgery: Forgery): string[];
  /** Adds a frame of the same origin that shows the chat of another person of the cast. */
  addFrame(key: string): Promise<void>;
  /** Adds a person, or takes the place of the one with this key. */
  add(person: NewPerson): void;
}

declare global {
  interface Window {
    /** In a stand-in page only. */
    __standIn: StandIn;
  }
}
