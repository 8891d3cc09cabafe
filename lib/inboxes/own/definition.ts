import type { OwnId } from '@/lib/chats/chat';

/** What of a page a selector can point at, in the order in which a person is asked for them. */
export const PARTS = ['title', 'phone', 'email', 'message', 'author'] as const;
export type Part = (typeof PARTS)[number];

/** CSS selectors by what they point at; what is left out is not read. `docs/own-inbox.md` says more. */
export type Selectors = { readonly [part in Part]?: string | undefined };

/** A web inbox as somebody described it: data, and nothing that runs. */
export interface OwnDefinition {
  readonly id: OwnId;
  /** What the inbox is called. */
  readonly label: string;
  /** The exact host, as in `chat.example.com`. */
  readonly host: string;
  readonly selectors: Selectors & { readonly title: string };
}
