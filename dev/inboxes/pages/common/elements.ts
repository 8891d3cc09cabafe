import { look } from '@/dev/inboxes/pages/common/look';

type Child = Node | string | null;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `length` random letters and digits, as in the class names of a minified page. */
export function randomWord(length: number): string {
  let word = '';
  while (word.length < length) word += LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? '';
  return word;
}

/** Two to four class names that no two renderings share, so that no reader can lean on one. */
function noise(): string {
  const count = 2 + Math.floor(Math.random() * 3);
  return Array.from({ length: count }, () => `x${randomWord(6)}`).join(' ');
}

/**
 * Makes an element. `look` names a rule of the style sheets; `style` is set through the CSSOM, which the
 * page's policy allows where it refuses the attribute; the rest are attributes as they stand.
 * Children that are null are left out.
 */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  const { look: name, style, class: own, ...rest } = attributes;
  element.className = [noise(), own, name && look(name)].filter(Boolean).join(' ');
  for (const [key, value] of Object.entries(rest)) element.setAttribute(key, value);
  if (style) element.style.cssText = style;
  element.append(...children.filter((child) => child !== null));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon as WhatsApp has them: the name stands in `data-icon` and as text in the drawing's title. */
export function icon(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  const title = document.createElementNS(SVG, 'title');
  title.textContent = name;
  drawing.append(title);
  return el(
    'span',
    { 'aria-hidden': 'true', 'data-icon': name, look: 'icon', ...attributes },
    drawing,
  );
}

/** A picture of one point that nobody sees. */
export const NO_PICTURE =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The picture that stands for a person: a plain disc. */
export function avatar(): HTMLElement {
  const image = el('img', { alt: '', draggable: 'false', src: NO_PICTURE });
  return el('div', { look: 'avatar' }, image);
}
