/**
 * Where things are in LinkedIn's messaging, as public sources saw it up to September 2026: the names
 * that begin with `msg-` are LinkedIn's own words, and stayed where those of the feed became hashes.
 * The same markup stands in the page itself or in an open shadow root.
 */
export const LINKEDIN = {
  /** What holds the shadow root that messaging may be in. */
  shadowHosts: '#interop-outlet, [data-testid="interop-shadowdom"]',
  /** Small windows of other chats over any page. */
  overlay: '.msg-overlay-conversation-bubble',
  /** The list of chats. */
  list: '.msg-conversations-container__conversations-list, .msg-conversation-listitem, a[href*="/messaging/thread/"]',

  titleBar: '#thread-detail-jump-target, .msg-title-bar',
  /** The title in its bar, surest first: the link also holds whether they are online. */
  titles: ['.msg-entity-lockup__entity-title', 'h1, h2, h3, [role="heading"]', 'a[href*="/in/"]'],
  /** The messages, surest first: these stand in each other. */
  logs: ['.msg-s-message-list-content', '.msg-s-message-list', '.msg-s-message-list-container'],
  composer: '[role="textbox"][contenteditable="true"]',
  profile: 'a[href*="/in/"]',

  messages: {
    event: '.msg-s-message-list__event',
    item: '.msg-s-event-listitem',
    fromOthers: '.msg-s-event-listitem--other',
    day: '.msg-s-message-list__time-heading',
    clock: '.msg-s-message-group__timestamp',
    sender: '.msg-s-message-group__name',
    text: '.msg-s-event-listitem__body',
    id: 'data-event-urn',
  },
  media: [
    ['video', 'video'],
    ['voice', 'audio'],
    ['image', '.msg-s-event-listitem__image, .msg-s-event-listitem__image-container img'],
    ['document', '[class*="attachment"]'],
  ],
} as const;
