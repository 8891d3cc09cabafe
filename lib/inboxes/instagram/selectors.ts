/**
 * Where things are in Instagram's messages: as in a page saved in August 2025, and as sources of 2026
 * tell of its successor, where the grid gave way to groups. Class names change with every release;
 * roles and attributes stay. Labels are known in English only.
 */
export const INSTAGRAM = {
  /** The messages of the open thread. */
  list: '[data-pagelet="IGDMessagesList"], [data-pagelet="IGDOpenMessageList"]',
  /** Where neither is: a grid with messages in it. */
  grid: '[role="grid"]',
  /** The list of threads, with headings of its own. */
  threads: 'nav, [role="navigation"], [aria-label="Thread list"]',
  header: '[data-pagelet^="IGDInboxHeader"]',
  heading: 'h1, h2, h3, [role="heading"]',
  /** Where the title is no heading. */
  titled: 'header [title]',
  link: 'a[href]',

  cell: '[data-scope="messages_table"]',
  /** Since 2026 a message is a group; the bar of actions on it is another one inside. */
  group: '[role="group"][tabindex="-1"]',
  bubble: '[id^="mid."], [role="article"]',
  senderHeading: 'h4, h5, h6',
  text: 'div[dir="auto"]',
  /** Newer bubbles may have their text in this alone. */
  textNewer: '[dir="auto"]',
  youSent: /^You (?:sent|replied|reacted|unsent|forwarded)\b/,
  replied: /^(.+?) replied to .+$/s,
  /** Labels of what can be done to a message end with its writer's handle. */
  action: '[aria-label]',

  media: [
    ['video', 'video, [aria-label="Play video"]'],
    ['voice', 'audio, [aria-label="Play"]'],
    ['image', 'img'],
  ],
} as const;
