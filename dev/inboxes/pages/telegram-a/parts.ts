import type { CastMember } from '@/dev/cast';
import { el } from '@/dev/inboxes/pages/common/elements';

/** A picture that bears the peer's id, a group's without its minus. */
export function peerPicture({ address }: CastMember): HTMLElement {
  const id = address.replace('-', '');
  return el('div', { class: 'Avatar size-medium', 'data-peer-id': id, look: 'avatar' });
}

/** A name, as in the list and on top of a chat. */
export function fullName(name: string): HTMLElement {
  const title = el('h3', { class: 'fullName', dir: 'auto', role: 'button' }, name);
  return el('div', { class: 'title' }, title);
}
