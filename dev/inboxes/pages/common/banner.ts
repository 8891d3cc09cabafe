import { el } from '@/dev/inboxes/pages/common/elements';

/** Says on every stand-in page that it is one, and of what. */
export function banner(original: string): HTMLElement {
  return el('p', { look: 'banner' }, `Stand-in page for tests and demo, not ${original}`);
}
