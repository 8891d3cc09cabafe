/**
 * Where things are in the inbox of Meta Business Suite, as public sources saw it up to September
 * 2026. Class names here are those that Meta makes of a single style each, the same in every release
 * so far. Which headings a conversation has is assumed.
 */
export const BUSINESS_SUITE = {
  /** The list of chats, and links to each of them. */
  list: '[data-pagelet*="ThreadList"], a[href*="selected_item_id="]',
  /** The messages, surest first: the labels are English, the others in any language. */
  logs: [
    '[aria-label*="Message list container"]',
    '[role="log"]',
    '[role="region"][aria-label*="message" i]',
  ],
  composer: '[role="textbox"][contenteditable="true"], textarea',

  /** Bubbles of one sender that stand together, and the line with day and time above some. */
  cluster: '.x1fqp7bg',
  when: '.x14vqqas',
  text: '[dir="auto"]',
  /** No words of the message itself: one that is quoted in the answer to it, and controls. */
  besides: '[aria-label*="quoted" i], [aria-label*="replying to" i], button',
  avatar: 'img[alt]',
  id: 'data-message-id',
} as const;
