import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { titleNames } from '@/dev/inboxes/pages/google-messages/people';

/** What the agent opens to see who is in a chat; closed, nothing of it is left in the page. */
export interface Details {
  readonly root: HTMLElement;
  open(chat: Chat): void;
  close(): void;
}

/** The details, closed. */
export function makeDetails(): Details {
  const root = el('div', { class: 'cdk-overlay-container', look: 'overlay' });
  const close = () => root.replaceChildren();
  return {
    root,
    close,
    open(chat) {
      const done = el('button', { type: 'button', 'aria-label': 'Done' }, 'Done');
      done.addEventListener('click', close);
      const people = el('ul', {}, ...participants(chat));
      root.replaceChildren(
        el('div', { look: 'details' }, el('mw-conversation-details', {}, people), done),
      );
    },
  };
}

function participants({ person }: Chat): HTMLElement[] {
  return titleNames(person).map((name, index) => {
    // Somebody who is not saved has the number for a name, and nothing in its place.
    const number = person.kind === 'group' ? `912 00 00${index}` : person.shownNumber;
    return el(
      'li',
      { 'data-e2e-details-participant': '' },
      el('h3', { 'data-e2e-details-participant-name': '' }, name),
      el(
        'span',
        { 'data-e2e-details-participant-number': '' },
        number === null || number === name ? '' : number,
      ),
    );
  });
}
