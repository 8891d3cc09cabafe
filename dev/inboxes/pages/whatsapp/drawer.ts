import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';
import { avatar, el, icon } from '@/dev/inboxes/pages/common/elements';

/** What a hidden number looks like where the cast says nothing of it. */
const MASK = '+44∙∙∙∙∙∙∙∙21';

/**
 * The drawer at the right. It is always mounted: closed it takes no width, and what it showed last
 * stays inside at full size, cut off.
 */
export interface Drawer {
  readonly root: HTMLElement;
  readonly isOpen: boolean;
  open(chat: Chat): void;
  close(): void;
}

/** The drawer, closed. */
export function makeDrawer(): Drawer {
  const content = el('span');
  const root = el('div', { 'data-testid': 'drawer-right', look: 'drawer' }, content);
  root.style.flexBasis = '0px';
  const close = () => {
    root.style.flexBasis = '0px';
  };
  return {
    root,
    get isOpen() {
      return root.style.flexBasis !== '0px';
    },
    open(chat) {
      const shown = chat.person.kind === 'group' ? groupInfo(chat) : contactInfo(chat);
      const cross = shown.querySelector('[aria-label="Close"]');
      cross?.addEventListener('click', close);
      content.replaceChildren(shown);
      root.style.flexBasis = '300px';
    },
    close,
  };
}

function frame(headerId: string, heading: string, section: HTMLElement): HTMLElement {
  const cross = el(
    'div',
    { role: 'button', 'aria-label': 'Close', tabindex: '0', look: 'cross' },
    icon('x-refreshed'),
  );
  const header = el(
    'header',
    { 'data-testid': headerId, look: 'header' },
    cross,
    el('div', {}, heading),
  );
  return el(
    'div',
    { tabindex: '-1', look: 'drawer-inside' },
    el('div', { 'data-testid': 'chat-info-drawer' }, header, section),
  );
}

const line = (text: string, testId?: string) =>
  el(
    'div',
    {},
    el(
      'span',
      {
        dir: 'auto',
        class: 'selectable-text copyable-text',
        ...(testId ? { 'data-testid': testId } : {}),
      },
      text,
    ),
  );

function contactInfo(chat: Chat): HTMLElement {
  const { person } = chat;
  const hidden = person.shownNumber === null;
  const unsaved = person.chatName === null && person.pushName;
  const under = unsaved
    ? `~${person.pushName}`
    : (person.shownNumber ?? person.maskedNumber ?? MASK);
  const section = el(
    'section',
    {},
    el(
      'div',
      { look: 'card' },
      avatar(),
      line(titleOf(chat), 'contact-info-subtitle'),
      line(under),
    ),
    hidden
      ? el(
          'div',
          { role: 'button' },
          'Phone number hidden. This person’s number is not visible to you.',
        )
      : null,
    person.email ? business(person.email) : null,
    commonGroups(),
  );
  return frame('contact-info-header', person.email ? 'Business info' : 'Contact info', section);
}

/** A bio with words that look like an address, and the e-mail address itself. */
function business(email: string): HTMLElement {
  const link = el(
    'a',
    {
      href: `mailto:${email}`,
      target: '_blank',
      rel: 'noopener noreferrer',
      'data-testid': 'business-info-email',
    },
    el('span', { dir: 'auto', class: 'selectable-text copyable-text' }, email),
  );
  return el(
    'div',
    {},
    el('div', {}, el('span', { dir: 'auto' }, 'Orders by phone only, or write to the office')),
    el('div', {}, el('span', { 'data-icon': 'business-email' }), link),
  );
}

function commonGroups(): HTMLElement {
  const group = el(
    'div',
    { role: 'listitem' },
    el('span', { dir: 'auto', title: 'Harbour Street Tenants' }, 'Harbour Street Tenants'),
    el('span', { look: 'second' }, 'Ivo, +33 5 36 49 01 11, You'),
  );
  return el('div', { 'data-testid': 'section-common-groups' }, group);
}

/** A group's drawer lists its members in a second `#pane-side`, one of them as if it were chosen. */
function groupInfo(chat: Chat): HTMLElement {
  const members = (chat.person.members ?? []).map((name, index) =>
    el(
      'div',
      { role: 'row' },
      el(
        'div',
        { role: 'gridcell', 'aria-selected': String(index === 0), tabindex: '-1' },
        el('span', { dir: 'auto', title: name }, name),
      ),
    ),
  );
  const list = el('div', { role: 'grid', 'data-testid': 'chat-list' }, ...members);
  const section = el(
    'section',
    {},
    el(
      'div',
      { look: 'card' },
      avatar(),
      line(titleOf(chat)),
      line(`Group · ${members.length + 1} members`),
    ),
    el('div', { id: 'pane-side' }, list),
  );
  return frame('group-info-header', 'Group info', section);
}
