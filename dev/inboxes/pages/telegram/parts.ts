import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';

/** A name as Telegram writes it everywhere: emoji are pictures, and the peer's id stands beside it. */
export function peerTitle(peerId: string, name: string): HTMLElement {
  const title = el('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': peerId });
  for (const part of name.split(/(\p{Extended_Pictographic}\ufe0f?)/u)) {
    const emoji = /^\p{Extended_Pictographic}/u.test(part);
    title.append(
      emoji ? el('img', { class: 'emoji', alt: part, src: NO_PICTURE, look: 'emoji' }) : part,
    );
  }
  return title;
}

/** Where the private letters of the icon font begin; they move with each release of the original. */
const FIRST = 0xe900 + Math.floor(Math.random() * 400);
const ICONS = ['check', 'edit', 'info', 'link', 'phone', 'premium', 'unmute', 'username'] as const;

/** An icon: a letter of a font that means nothing by itself. */
export function glyph(name: (typeof ICONS)[number], more = ''): HTMLElement {
  const letter = String.fromCodePoint(FIRST + ICONS.indexOf(name));
  return el('span', { class: `tgico ${more}`, look: 'glyph' }, letter);
}
