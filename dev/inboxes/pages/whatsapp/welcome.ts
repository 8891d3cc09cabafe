import { el, icon } from '@/dev/inboxes/pages/common/elements';

/** What stands in the place of the conversation while none is open. */
export function welcome(): HTMLElement {
  return el(
    'div',
    { look: 'welcome' },
    el(
      'div',
      {},
      icon('wa-desktop-promo'),
      el('h1', {}, 'No chat open'),
      el('div', {}, 'Choose one in the list.'),
    ),
    el(
      'div',
      { look: 'second' },
      el('span', { 'data-icon': 'lock-outline' }),
      'Everybody here is invented',
    ),
  );
}
