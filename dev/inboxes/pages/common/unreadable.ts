const TELLING = [
  'aria-label',
  'aria-roledescription',
  'data-icon',
  'data-id',
  'data-message-id',
  'data-pre-plain-text',
  'data-scope',
  'data-testid',
  'dir',
  'role',
  'title',
];

/**
 * Takes from a conversation whatever names its parts: test ids, roles, labels, ids of messages and
 * the elements that mean a header or a heading. It looks as before and nobody can read it.
 */
export function makeUnreadable(root: Element): void {
  for (const part of [root, ...root.querySelectorAll('*')]) {
    const marks = part.getAttributeNames().filter((name) => name.startsWith('data-e2e-'));
    for (const name of [...TELLING, ...marks]) part.removeAttribute(name);
  }
  for (const part of root.querySelectorAll('header, h1, h2, h3, h4, span')) {
    const plain = document.createElement('div');
    plain.className = part.className;
    plain.style.display = getComputedStyle(part).display;
    plain.append(...part.childNodes);
    part.replaceWith(plain);
  }
}
