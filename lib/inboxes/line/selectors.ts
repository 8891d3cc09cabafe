/**
 * Where things are in the chats of LINE Official Account Manager, as public sources saw it up to July
 * 2026. That the name on top is a heading is assumed.
 */
export const LINE = {
  /** The list of chats, and each of them. */
  list: '#content-primary, .list-group-item-chat',
  composer: '#editor, textarea, [contenteditable="true"]',

  message: '.chat',
  fromAgent: '.chat-reverse',
  /** Lines between messages: days, and notices such as that somebody joined. */
  notice: '.chatsys, .chatsys-date',
  day: '.chatsys-date',
  /** Each bubble of a message; a message may have several. */
  bubble: '.chat-body',
  id: 'data-id',
  text: '.chat-item-text',
  sender: '.chat-header',
  /** Besides the clock, this may say that it was read. The clock comes last. */
  clocks: '.chat-sub span, .text-muted.small',
  media: [
    ['sticker', '[class*="sticker"]'],
    ['video', 'video, [class*="video"]'],
    ['voice', 'audio, [class*="audio"]'],
    ['document', '[class*="file"]'],
    ['image', 'img'],
  ],
} as const;
