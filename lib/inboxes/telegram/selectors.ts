/**
 * Where things are in Telegram's web clients, by their sources up to November 2026. Both are open
 * source and style by these class names; words on the page are in the agent's language and decide
 * nothing. https://github.com/morethanwords/tweb https://github.com/Ajaxy/telegram-tt
 */
export const K = {
  /** Any of them: the client runs and somebody is signed in. */
  app: '.chats-container, #column-center, body.has-chat',
  chats: '.chats-container',
  /** The open chat; others stay mounted without `active`. */
  chat: '.chat.active',
  /** The chat that is on its way out while the next slides in. */
  leaving: '.from',
  topbar: '.topbar',
  topbarTitle: '.user-title',
  secondLine: '.bottom, .info, .pinned-message, .reply',
  peerTitle: '.peer-title',
  peer: 'data-peer-id',
  /** What a title has beside the name: signs that somebody is verified, premium or a fraud. */
  signs:
    '.tgico, .verified-icon, .premium-icon, .fake-icon, .scam-icon, custom-emoji-element, .emoji-status',

  bubbles: '.bubbles-inner',
  bubble: '.bubble.is-in, .bubble.is-out',
  noMessage: '.service, .is-date, .is-sponsored, .sponsored',
  group: '.bubbles-group',
  sender: '.name .peer-title',
  forwardedFrom: '.bubble-name-forwarded',
  text: '.translatable-message',
  /** Holds text in markup without `text`, beside much else. */
  body: '.message',
  caption: '.document-message',
  time: '.time-inner[title]',
  notText:
    '.time, .reply, reactions-element, .reactions, replies-element, .web, .webpage, .document-wrapper, .document, audio-element, poll-element, .contact',
  bigEmoji: '.emoji-big',
  bigEmojiText: '.attachment',
  media: [
    ['sticker', '.sticker'],
    ['voice', '.voice-message'],
    ['video', '.video, .round'],
    ['image', '.photo, .is-album'],
    ['document', '.document-message, .audio-message'],
    ['other', '.contact-message, .poll-message, .call-message'],
  ],

  panel: '#column-right',
  /** Of the panel's pages only one is shown. */
  panelPage: '.sidebar-slider-item',
  profile: '.profile-content',
  profileName: '.profile-name',
  row: '.row',
  rowTitle: '.row-title',
  /** Rows of lists below the profile: common groups, members, media. */
  listRow: '.chatlist, .search-super, a.row',
  icons: '.row-icon, .tgico, [class*="tgico-"], .icon',
  /** Rows that hold what somebody wrote. */
  written: '.pre-wrap, .profile-notes, .business-location',
} as const;

export const A = {
  app: '#MiddleColumn, #LeftColumn',
  header: '.MiddleHeader',
  info: '.ChatInfo',
  name: '.fullName',
  signs: 'i, .icon, .FakeIcon, .VerifiedIcon, .PremiumIcon, .StarIcon, .CustomEmoji, .custom-emoji',
  /** Says without the sign whose chat it is. */
  avatar: '.Avatar[data-peer-id]',
  groupStatus: '.group-status',
  userStatus: '.user-status',
  /** Former chats and panels, still mounted. */
  former: '.Transition_slide-inactive, .Transition_slide-from',

  middle: '#MiddleColumn',
  list: '.messages-container',
  message: '.Message[data-message-id]',
  noMessage: '.ActionMessage, .SponsoredMessage',
  group: '.sender-group-container',
  sender: '.sender-title',
  forwarded: '.forwarded-message, .forward-title-container:not(:empty)',
  text: '.text-content',
  quoted: '.EmbeddedMessage, .WebPage, .message-subheader',
  notText: '.MessageMeta, .Reactions, .EmbeddedMessage, .WebPage, .translation-animation',
  time: '.message-time',
  dateGroup: '.message-date-group',
  date: '.sticky-date',
  media: [
    ['sticker', '.Sticker, .AnimatedSticker, .AnimatedEmoji, .custom-shape .media-inner'],
    ['voice', '.message-content.voice'],
    ['video', '.RoundVideo, .message-content video, .message-media-duration'],
    ['image', '.Album, .media-inner'],
    ['document', '.message-content.document, .message-content.audio, .File, .Audio'],
    ['other', '.Contact, .Poll, .Location'],
  ],

  panel: '#RightColumn',
  profileInfo: '.ProfileInfo, .profile-info',
  extra: '.ChatExtra',
  item: '.ListItem',
  itemTitle: '.title',
  phone: '.icon-phone',
  handle: '.icon-mention',
  /** Somebody's channel is previewed among the items. */
  preview: '.Chat',
} as const;
