import { LIMITS } from '@/lib/chats/limits';
import { findAll, isSelector } from '@/lib/inboxes/own/find';
import { isPainted, isToBeSeen } from '@/lib/inboxes/own/to-be-seen';
import { phoneIn } from '@/lib/inboxes/phone-text';
import { tidy, visibleText, westernDigits } from '@/lib/inboxes/text';
import type { Selectors } from '@/lib/settings/inboxes';

/** What is wrong with a selector: it gives nothing, or (`slow`) costs the page too much. */
export const PROBLEMS = [
  'not-css',
  'nothing',
  'hidden',
  'several',
  'empty',
  'too-long',
  'no-number',
  'no-address',
  'slow',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What one selector reads of a page. */
export interface Fact {
  /** What is stated, tidied; null where there is nothing to go by, for the reason in `problem`. */
  readonly value: string | null;
  readonly problem: Problem | null;
  /** How many elements the selector finds, hidden ones too. */
  readonly matches: number;
}

/** What is found more often than this is no one's name or number. */
const MOST_CANDIDATES = 20;

/**
 * The title of the open chat. It may stand in the page several times, if it is the same each time;
 * nobody is named by two titles.
 */
export function titleFact(root: ParentNode, { title }: Selectors): Fact {
  const all = findAll(root, title);
  // One title is the chat's wherever it stands: only between several does the layout have to tell.
  const { seen, ...found } = shownMatches(root, title, all.length === 1 ? isPainted : isToBeSeen);
  if (found.problem !== null) return { value: null, ...found };
  const [text = '', ...others] = new Set(seen.map(textOf));
  if (others.length > 0) return { ...found, value: null, problem: 'several' };
  if (text === '') return { ...found, value: null, problem: 'empty' };
  // Whoever selects half of the page has not selected a name.
  if (text.length > LIMITS.name) return { ...found, value: null, problem: 'too-long' };
  return { ...found, value: text };
}

/**
 * The phone number, where exactly one element to be seen is found and it is a number and nothing
 * else. In national form too: whoever described the inbox said that this is the person's number.
 */
export function phoneFact(root: ParentNode, { phone }: Selectors): Fact {
  return onlyFact(root, phone, 'no-number', (element) => {
    const link = linked(element, 'tel:');
    return wholeNumber(textOf(element)) ?? (link === null ? null : wholeNumber(link));
  });
}

/** The e-mail address, where exactly one element to be seen is found and it is one and nothing else. */
export function emailFact(root: ParentNode, { email }: Selectors): Fact {
  return onlyFact(root, email, 'no-address', (element) => {
    const link = linked(element, 'mailto:');
    return wholeAddress(textOf(element)) ?? (link === null ? null : wholeAddress(link));
  });
}

function onlyFact(
  root: ParentNode,
  selector: string | undefined,
  unlike: Problem,
  read: (element: Element) => string | null,
): Fact {
  const { seen, ...found } = shownMatches(root, selector);
  if (found.problem !== null) return { value: null, ...found };
  const [only, ...others] = seen;
  if (only === undefined || others.length > 0) return { ...found, value: null, problem: 'several' };
  if (textOf(only) === '') return { ...found, value: null, problem: 'empty' };
  const value = read(only);
  return value === null ? { ...found, value, problem: unlike } : { ...found, value };
}

function shownMatches(
  root: ParentNode,
  selector = '',
  isSeen: (element: Element) => boolean = isToBeSeen,
) {
  if (!isSelector(selector)) return { seen: [], matches: 0, problem: 'not-css' } as const;
  const all = findAll(root, selector);
  const matches = all.length;
  if (matches === 0) return { seen: [], matches, problem: 'nothing' } as const;
  if (matches > MOST_CANDIDATES) return { seen: [], matches, problem: 'several' } as const;
  const seen = all.filter(isSeen);
  return { seen, matches, problem: seen.length === 0 ? 'hidden' : null } as const;
}

/** What a person reads in an element, or sees in a form's field. */
function textOf(element: Element): string {
  return tidy(isTextField(element) ? element.value : visibleText(element));
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'input' || element.localName === 'textarea';
}

function linked(element: Element, scheme: 'tel:' | 'mailto:'): string | null {
  const href = element.closest('a')?.getAttribute('href')?.trim() ?? '';
  if (!href.toLowerCase().startsWith(scheme)) return null;
  const [target = ''] = href.slice(scheme.length).split(/[?;]/);
  try {
    return tidy(decodeURIComponent(target));
  } catch {
    return null; // A stray % makes neither a number nor an address.
  }
}

/** Digits as a number is written where it is dialled: 6 to 15, at most three separators between two. */
const NATIONAL = /^\(?\d(?:[ .()/-]{0,3}\d){5,14}$/;

function wholeNumber(text: string): string | null {
  if (text.length > LIMITS.phone) return null;
  const plain = westernDigits(text).replace(/[\u2010-\u2015]/g, '-');
  return phoneIn(text) ?? (NATIONAL.test(plain) ? text : null);
}

const ADDRESS = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+$/;

function wholeAddress(text: string): string | null {
  return text.length <= LIMITS.email && ADDRESS.test(text) ? text : null;
}
