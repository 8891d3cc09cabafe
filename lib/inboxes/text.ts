/**
 * What has no width of its own: marks that steer the direction of text, which differ from view to
 * view, control characters and halves of surrogate pairs, which Salesforce refuses or keeps unseen in a name.
 */
const UNSEEN = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|[^\P{Cc}\s]|\p{Cs}/gu;

/** Text without direction marks and control characters, white space collapsed to single spaces. */
export function tidy(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** As `tidy`, keeping line breaks: for what a person wrote. */
function tidyLines(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** At most `longest` UTF-16 units, never half of a surrogate pair; null if nothing is left. */
export function cut(text: string, longest: number): string | null {
  const short = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return short === '' ? null : short;
}

/** The digits of any script as 0–9, everything else as it was. */
export function westernDigits(text: string): string {
  return text.replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/** Never part of what a person reads as text: drawings, hidden copies, controls. */
const NOT_TEXT = 'svg, style, script, button, [role="button"], [aria-hidden="true"]';

/** A control that is a word of the text: somebody who is mentioned. */
const MENTION = /^\s*@\S/;

/** What stands on lines of its own. */
const BLOCKS = ['P', 'LI', 'PRE', 'BLOCKQUOTE'];

const isBlock = (node: Node | null) => node !== null && BLOCKS.includes(node.nodeName);

/** Longer than any text that is wanted of a page, and made of more nodes than any is. */
const LONGEST = 50_000;
const MOST_NODES = 5_000;

/**
 * What a person reads in `root`, without layout: text, an emoji image as its `alt`, a line break as
 * one. Drops drawings, hidden copies, controls and whatever matches `without`.
 */
export function visibleText(root: Element, without?: string): string {
  // Most have nothing in them but one text.
  const { firstChild } = root;
  if (firstChild === root.lastChild && firstChild?.nodeType === Node.TEXT_NODE) {
    return tidyLines((firstChild.nodeValue ?? '').slice(0, LONGEST));
  }
  const selector = without ? `${NOT_TEXT}, ${without}` : NOT_TEXT;
  const found = [...root.querySelectorAll(selector)];
  const isMention = (one: Element) =>
    one.matches('[role="button"]') && MENTION.test(one.textContent ?? '');
  const dropped = new Set<Node>(found.filter((one) => !isMention(one)));
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = root.ownerDocument.createTreeWalker(root, shown, (node) =>
    dropped.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let visited = 0; visited < MOST_NODES && text.length < LONGEST; visited++) {
    const node = walker.nextNode();
    if (!node) break;
    const isOnItsLine = isBlock(node) || isBlock(node.previousSibling);
    if (node.nodeName === 'BR' || (isOnItsLine && !text.endsWith('\n'))) text += '\n';
    if (!isElement(node)) text += node.nodeValue ?? '';
    else if (node.localName === 'img') text += node.getAttribute('alt') ?? '';
  }
  return tidyLines(text.slice(0, LONGEST));
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The elements under `root` that match `selector` and don't stand inside one matching `outside`. */
export function elementsOutside(root: ParentNode, selector: string, outside: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(outside));
}
