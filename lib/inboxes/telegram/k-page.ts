/** Pages of Telegram K for tests: small, with what matters and what could mislead. */

/** Somebody's chat; `more` and `bubbles` are markup. */
export interface KChat {
  readonly id?: string;
  readonly title?: string;
  readonly active?: boolean;
  /** More of the top, after the name. */
  readonly more?: string;
  readonly bubbles?: string;
}

/** A mounted chat, the open one unless told. */
export function kChat(chat: KChat = {}): string {
  const { id = '4410001', title = 'Ana', active = true, more = '', bubbles = '' } = chat;
  return `<div class="chat tabs-tab${active ? ' active' : ''}" data-type="chat">
    <div class="topbar"><div class="chat-info"><div class="content"><div class="top">
      <div class="user-title"><span class="peer-title" data-peer-id="${id}">${title}</span></div></div>
      ${more}</div></div></div>
    <div class="bubbles"><div class="bubbles-inner"><section>${bubbles}</section></div></div></div>`;
}

/** A bubble that somebody else wrote, unless `out`; `attributes` may be any. */
export function kBubble(
  inside: string,
  { out = false, classes = '', id = '4410001' } = {},
): string {
  return `<div class="bubbles-group"><div class="bubble ${out ? 'is-out' : 'is-in'} ${classes}"
    data-mid="7" data-peer-id="${id}" data-timestamp="1789387260">
    <div class="bubble-content-wrapper"><div class="bubble-content">${inside}</div></div></div></div>`;
}

/** A text with its time, as K writes it. */
export function kText(text: string): string {
  return `<div class="message spoilers-container"><span class="translatable-message">${text}</span>
    <span class="time"><i class="edited">edited</i><span class="i18n">12:01</span>
      <div class="time-inner" title="14 September 2026, 12:01:00"><span>12:01</span></div></span></div>`;
}

/** A row of a profile. */
export function kRow(icon: string, title: string, { style = '', classes = '' } = {}): string {
  return `<div class="row row-with-icon ${classes}" style="${style}"><div class="row-title">${title}</div>
    <div class="row-subtitle"><span class="i18n">Telefon</span></div>${icon}</div>`;
}

/** An icon as K writes it since 2023, by its name here in place of its letter. */
export const kIcon = (name: string) => `<span class="tgico row-icon">${name}</span>`;

/** The profile of a person, open unless `classes` are without `active`. */
export function kProfilePage(rows: string, { id = '4410001', classes = 'active' } = {}): string {
  return `<div class="tabs-tab sidebar-slider-item profile-container ${classes}">
    <div class="profile-content"><div class="profile-name"><span class="peer-title" data-peer-id="${id}">Ana</span></div>
    <div class="sidebar-left-section-content">${rows}</div></div></div>`;
}

/** The whole page: chats in the middle, a panel's pages at the right. */
export function kPage(chats: string, panel = ''): Document {
  return new DOMParser().parseFromString(
    `<body class="has-chat"><div id="column-left"><ul class="chatlist">
       <a class="row chatlist-chat active" data-peer-id="99"><span class="peer-title" data-peer-id="99">Zoe</span></a></ul>
       <div class="profile-content"><div class="profile-name"><span class="peer-title" data-peer-id="4410001">Me</span></div>
       ${kRow(kIcon('phone'), '+1 202 555 0100')}</div></div>
     <div id="column-center"><div class="chats-container tabs-container">${chats}</div></div>
     <div id="column-right"><div class="sidebar-content">${panel}</div></div></body>`,
    'text/html',
  );
}
