import { codeWords } from '@/lib/inboxes/diagnosis/words';

/** Elements that are looked at for one outline, children of one element, elements in one line. */
const MOST_NODES = 4_000;
const MOST_CHILDREN = 60;
const LONGEST_CHAIN = 25;

/** How far down is looked: the first depth with which the outline is short enough. */
const DEPTHS = [24, 16, 12, 9, 7, 5, 4, 3, 2, 1];

/** Their insides tell nothing of how a page is built. */
const OPAQUE = /^(?:script|style|svg|noscript|template|iframe|canvas|video|audio|select)$/i;

/** What a framework says of its elements in any page. */
const COMMON = /^(?:class|style|id|role|data-testid)$/;

/**
 * How what is in `root` is nested, a line each for elements that branch, at most `longest` characters:
 * tag names, ids and test ids of known words, roles, names of other attributes, whether there is text,
 * how many children. Likes in a row stand once. Never a text or another value.
 */
export function outline(
  root: Element,
  longest: number,
  isKnown: (word: string) => boolean,
): string {
  for (const depth of DEPTHS) {
    const budget = { nodes: MOST_NODES };
    const text = lines(root, depth, budget, isKnown).join('\n');
    if (text.length <= longest) return text;
  }
  return '';
}

function lines(
  root: Element,
  depth: number,
  budget: { nodes: number },
  isKnown: (word: string) => boolean,
): string[] {
  let last = root;
  const chain = [described(root, isKnown)];
  // Wrappers around wrappers are one line.
  while (chain.length < LONGEST_CHAIN && budget.nodes > 0) {
    const [only, other] = childrenOf(last);
    budget.nodes -= 1;
    if (!only || other || last.shadowRoot) break;
    last = only;
    chain.push(described(only, isKnown));
  }
  const line = chain.join(' > ');
  const children = childrenOf(last);
  const count = last.childElementCount;
  if (children.length === 0 || depth === 0 || budget.nodes <= 0) {
    return [count > 0 ? `${line} (${count})` : line];
  }
  const blocks = children.map((child) => lines(child, depth - 1, budget, isKnown).join('\n'));
  const inside = once(blocks).flatMap((block) => block.split('\n').map((below) => ` ${below}`));
  return [`${line}${last.shadowRoot ? ' shadow' : ''} (${count})`, ...inside];
}

/** Equal neighbours once, with their number. */
function once(blocks: readonly string[]): string[] {
  const found: { block: string; times: number }[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    if (before?.block === block) before.times += 1;
    else found.push({ block, times: 1 });
  }
  return found.map(({ block, times }) => (times > 1 ? `${times}x ${block}` : block));
}

function childrenOf(element: Element): Element[] {
  if (OPAQUE.test(element.localName)) return [];
  const children: Element[] = [];
  for (const holder of [element.shadowRoot, element]) {
    let child = holder?.firstElementChild;
    for (; child && children.length < MOST_CHILDREN; child = child.nextElementSibling) {
      children.push(child);
    }
  }
  return children;
}

function described(element: Element, isKnown: (word: string) => boolean): string {
  const tag = /^[a-z][a-z0-9-]{0,40}$/.test(element.localName) ? element.localName : 'element';
  const told = (name: string, mark: (value: string) => string) => {
    const value = element.getAttribute(name);
    return value === null ? '' : mark(codeWords(value, isKnown) ?? '#');
  };
  const names = element
    .getAttributeNames()
    .slice(0, 12)
    .filter((name) => /^[a-z][a-z-]{1,40}$/.test(name) && !COMMON.test(name));
  return [
    tag,
    told('id', (value) => `#${value.replace(/^#$/, '')}`),
    told('role', (value) => `[${value}]`),
    told('data-testid', (value) => `[testid ${value}]`),
    names.length > 0 ? `{${names.join(' ')}}` : '',
    hasText(element) ? '"' : '',
  ].join('');
}

function hasText(element: Element): boolean {
  const first = element.firstChild;
  return first?.nodeType === Node.TEXT_NODE && (first.nodeValue ?? '').trim() !== '';
}
