/** Pages of Telegram A for tests: small, with what matters and what could mislead. */

/** The chat that the header names; `status` is the class of the line under the name. */
export interface AChat {
  readonly id?: string;
  readonly title?: string;
  readonly status?: string;
  readonly slide?: string;
}

/** One slide of the header, the one in sight unless told. */
export function aHeader(chat: AChat = {}): string {
  const { id = '4420002', title = 'Ana', status = 'user-status', slide = 'active' } = chat;
  return `<div class="Transition_slide-${slide} Transition_slide"><div class="ChatInfo">
    <div class="Avatar size-medium" data-peer-id="${id}"></div><div class="info"><div class="title">
    <h3 dir="auto" role="button" class="fullName">${title}</h3></div><span class="${status}">…</span></div></div></div>`;
}

/** A message; `classes` say whose it is, `around` stands before the text. */
export function aMessage(text: string, { classes = '', around = '', title = TITLE } = {}): string {
  return `<div id="message-7" data-message-id="7" class="Message message-list-item ${classes}">
    <div class="bottom-marker" data-message-id="7"></div><div class="message-content-wrapper">
    <div class="message-content text">${around}<div class="content-inner"><div class="text-content" dir="auto">${text}
    <div class="Reactions"><button>👍 3</button></div><span class="MessageMeta"><span class="message-time"
    ${title && `title="${title}"`}>edited 16:02</span><i class="icon icon-message-read"></i></span></div></div></div></div></div>`;
}
const TITLE = 'Sep 14, 2026, 16:02:00';

/** An item of a profile. */
export function aItem(icon: string, title: string, inside = ''): string {
  return `<div class="ListItem narrow" role="button"><div class="ListItem-button"><i class="icon icon-${icon}" aria-hidden="true"></i>
    <div class="multiline-item">${inside}<span class="title">${title}</span><span class="subtitle">Telefon</span></div></div></div>`;
}

/** The profile of a person by name, and by the id of its picture if given. */
export function aProfilePage(
  items: string,
  { name = 'Ana', id = '', slide = 'active' } = {},
): string {
  const picture = id && `<div class="Avatar" data-peer-id="${id}"></div>`;
  return `<div class="Transition"><div class="Transition_slide Transition_slide-${slide}">
    <div class="ProfileInfo">${picture}<h3 class="fullName">${name}</h3></div><div class="ChatExtra">${items}</div></div></div>`;
}

/** The whole page: slides of the header, messages of one day, and what the right column holds. */
export function aPage(
  header: string,
  { messages = '', panel = '', day = 'Today', lang = 'en' } = {},
): Document {
  return new DOMParser().parseFromString(
    `<html lang="${lang}"><body><div id="Main"><div id="LeftColumn"><div class="ListItem Chat selected"><a href="#99">
       <h3 class="fullName">bo</h3></a></div><div class="ChatExtra">${aItem('phone', '+1 202 555 0100')}</div></div>
     <div id="MiddleColumn"><div class="MiddleHeader"><div class="Transition">${header}</div></div>
       <div class="Transition"><div class="Transition_slide Transition_slide-inactive"><div class="messages-container">
         ${aMessage('of another chat')}</div></div>
       <div class="Transition_slide Transition_slide-active"><div class="MessageList"><div class="messages-container">
         <div class="message-date-group"><div class="sticky-date"><span dir="auto">${day}</span></div>${messages}</div></div></div></div></div></div>
     <div id="RightColumn-wrapper"><div id="RightColumn">${panel}</div></div></div></body></html>`,
    'text/html',
  );
}
