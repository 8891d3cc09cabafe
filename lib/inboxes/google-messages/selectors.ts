/**
 * Where things are in Google Messages for web, as observed on the live page in January, February and
 * September 2026 (English). It is an Angular page: class names and nesting change, the `data-e2e-*`
 * attributes and the `mw-*` and `mws-*` elements have stayed for years.
 */
export const GOOGLE = {
  conversation: '[data-e2e-conversation-container], mw-conversation-container',
  title: '[data-e2e-header-title]',
  /** The list of chats. */
  chats: 'nav, mw-main-nav, mws-conversations-list',
  /** Each of several names in a group's title. */
  heading: 'h1, h2, h3, h4, [role="heading"]',
  /** Names of icons, which stand as text in them. */
  icon: 'mat-icon, [role="img"], .material-icons',

  details: 'mw-conversation-details',
  participant: '[data-e2e-details-participant]',
  participantName: '[data-e2e-details-participant-name]',
  participantNumber: '[data-e2e-details-participant-number]',

  list: 'mws-messages-list',
  row: 'mws-message-wrapper, [data-e2e-message-wrapper]',
  /** System rows: with whom one is texting, days, deleted and unknown messages. */
  systemRow:
    'mws-tombstone-message-wrapper, [data-e2e-message-tombstone], [data-e2e-date-separator], mws-message-date-separator',
  outgoing: '[data-e2e-message-outgoing]',
  content: '[data-e2e-message-content]',
  /** What the text stands in where nothing is marked as content. */
  contentOlder: ['[data-e2e-text-message-content]', 'mws-text-message-part'],
  /** The message that this one answers, and what is shown of a link: neither is its text. */
  notText:
    'mws-tombstone-message-wrapper, [data-e2e-message-tombstone], .embed-msg-part-container, mws-link-preview, [data-e2e-link-preview], mws-link-preview-message-part, mw-message-reactions-display, [data-e2e-reaction]',
  label: [
    'mws-text-message-part[aria-label], [data-e2e-text-message-content][aria-label], .msg-focus-element[aria-label]',
    '[aria-label]',
  ],
  timestamp: 'mws-absolute-timestamp, mws-relative-timestamp, .timestamp',

  media: [
    ['image', 'mws-image-message-part, [data-e2e-message-image]'],
    ['video', 'mws-video-message-part, video'],
    ['voice', 'mws-audio-message-part, audio'],
    ['document', 'mws-file-message-part, [data-e2e-file]'],
  ],
} as const;
