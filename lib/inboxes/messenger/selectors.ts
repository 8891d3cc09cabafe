/**
 * Where things are on messenger.com and facebook.com/messages, as observed from June to September
 * 2026. Class names change with every release; roles and attributes stay. Labels are known in
 * English alone.
 */
export const MESSENGER = {
  main: '[role="main"]',
  /** The conversation: a log, in older markup a grid. */
  conversation: '[role="main"] [role="log"], [role="main"] [role="grid"]',
  conversationLabel: /^Messages in conversation (?:titled|with) (.+)$/,
  headings: '[role="main"] h2, [role="main"] h3',
  marketplaceItem: 'a[href*="/marketplace/item/"]',

  messages: {
    labelled: '[aria-roledescription="message"][aria-label], [data-message-id][aria-label]',
    entered: '[role="button"][aria-label^="Enter, Message sent "]',
    olderCells: '[role="gridcell"][data-scope="messages_table"]',
    /** In other languages, whose labels are not known. */
    any: '[data-message-id], [role="article"]',
    anyButton: '[role="button"][aria-label]',
  },
  /** Text stands in the innermost of these. */
  text: '[dir="auto"]',
  senderHeading: 'h4, h5, h6',
  senderLink: 'a[role="link"][href][aria-label]',
  youSent: /^You (?:sent|replied(?: to .+)?)$/,

  media: [
    ['image', 'img[alt]:not([src^="data:"]), [aria-label="Open photo"]'],
    ['video', 'video, [aria-label="Play video"]'],
    ['voice', 'audio, [aria-label="Play"]'],
  ],
} as const;
