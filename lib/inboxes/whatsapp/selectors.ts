/**
 * Where things are in WhatsApp Web, as observed from August to October 2026, older markup beside
 * newer. Test ids and roles only: class names change with every release.
 */
export const WHATSAPP = {
  /** Exists only while a chat is open. */
  main: '#main',
  /** Where #main appears, first that exists. */
  mainParents: ['[data-testid="wa-web-main-screen"]', '#app > *', '#app', 'body'],
  /** The list of chats: some 64 rows at a time, or all of them. */
  chats: '#pane-side',
  header: '#main header',
  /** First with text wins. */
  titles: [
    '#main [data-testid="conversation-info-header-chat-title"]',
    '#main header [data-testid="conversation-info-header"] span[dir="auto"]',
    '#main header span[dir="auto"]',
  ],
  /** What stands under the title: last seen, a push name, or a group's members. */
  underTitle: '#main header span[title]',
  groupIcon: '#main header [data-icon*="default-group"]',
  /** Parts of a conversation: any of them without #main means that the page has changed. */
  conversation:
    '[data-testid="conversation-header"], [data-testid="conversation-panel-messages"], [data-testid="conversation-compose-box-input"], footer [contenteditable="true"], [data-pre-plain-text]',

  drawer: '[data-testid="drawer-right"]',
  contactDrawer: '[data-testid="drawer-right"] [data-testid="chat-info-drawer"]',
  contactDrawerHeader: '[data-testid="contact-info-header"]',
  groupDrawerHeader: '[data-testid="group-info-header"]',
  drawerName: '[data-testid="contact-info-subtitle"]',
  drawerEmail: 'a[data-testid="business-info-email"][href^="mailto:"]',

  rows: '#main [role="row"]',
  rowParent: '#main [data-testid="conversation-panel-messages"] [role="application"]',
  rowParentOlder: '#main [role="application"]',
  idOfRow: '[data-id]',
  /** `[time, date] author: ` */
  stamp: '[data-pre-plain-text]',
  bubble: '[data-testid="msg-container"]',
  /** `You:` or `<name>:` for screen readers, right in a bubble. */
  label: 'span[aria-label$=":"]',
  groupAuthor: '[data-testid="author"]',
  quoted: '[data-testid="quoted-message"], .quoted-mention',
  texts: ['[data-testid="selectable-text"]', '.selectable-text', 'span[dir]'],
  deleted: '[data-icon^="recalled"]',

  tailIn: '[data-icon="tail-in"]',
  tailOut: '[data-icon="tail-out"]',
  /** Ticks stand on the agent's own messages only. */
  ticks:
    '[data-testid="msg-status"], [data-testid="msg-meta"] [data-icon^="wds-ic-"], [data-testid="msg-meta"] [data-icon^="msg-"]',
  olderIn: '.message-in',
  olderOut: '.message-out',

  media: [
    ['image', '[data-testid="image-thumb"]'],
    ['video', '[data-testid="video-content"], [data-icon="video-pip"], [data-icon="media-play"]'],
    ['voice', '[data-icon="audio-play"], [data-icon="ptt-status"], [data-testid="audio-play"]'],
    ['document', '[data-testid="document-thumb"], [data-icon^="document"]'],
    ['sticker', '[data-testid="sticker"], [data-testid="sticker-container"]'],
  ],
} as const;
