import type { Reading } from '@/lib/chats/chat';
import { LONGEST_DIAGNOSIS } from '@/lib/chats/limits';
import { outline } from '@/lib/inboxes/diagnosis/outline';
import { codeWords, wordsBeside } from '@/lib/inboxes/diagnosis/words';
import type { Inbox } from '@/lib/inboxes/inbox';
import type { PageAddress } from '@/lib/inboxes/places';

/**
 * How a page is built, for whoever mends the reading of it: what the inbox's selectors match, the
 * address with `#` in place of ids and names, and an outline of the elements. ASCII, so many bytes as
 * characters, and never more than `LONGEST_DIAGNOSIS`. Nothing in it was written by or about anybody:
 * no text, no name, no number, no address of a person or a file.
 */
export function diagnose(
  inbox: Pick<Inbox, 'id' | 'hosts' | 'selectors'>,
  { document, location }: { readonly document: Document; readonly location: PageAddress },
  reading: Reading,
): string {
  const selectors = Object.entries(inbox.selectors ?? {});
  const isKnown = wordsBeside(selectors.map(([, selector]) => selector));
  const { lang, dir } = document.documentElement;
  const head = [
    `inbox ${inbox.id}: ${toldOf(reading)}`,
    `address ${inbox.id.startsWith('own-') ? '#' : inbox.hosts[0]}${shapeOf(location, isKnown)}`,
    `language ${languageOf(lang)} direction ${/^(?:ltr|rtl|auto)$/.test(dir) ? dir : 'unsaid'}`,
    ...selectors.map(([name, selector]) => `${name}: ${countOf(document, selector)}`),
  ].join('\n');
  const body = document.body;
  const left = LONGEST_DIAGNOSIS - head.length - 2;
  return `${head}\n\n${body ? outline(body, left, isKnown) : ''}`.slice(0, LONGEST_DIAGNOSIS);
}

/** The state, and which facts of a chat there are. */
function toldOf(reading: Reading): string {
  if (reading.state !== 'open') return reading.state;
  const facts = Object.entries(reading.chat).filter(([, value]) => value !== null);
  return `open with ${facts.map(([name]) => name).join(' ')}`;
}

function shapeOf({ pathname, search, hash }: PageAddress, isKnown: (word: string) => boolean) {
  const segments = pathname.slice(0, 300).split('/');
  const path = segments.map((one) => (one === '' ? '' : (codeWords(one, isKnown) ?? '#')));
  return `${path.join('/')}${search.length > 1 ? '?#' : ''}${hash.length > 1 ? '#' : ''}`;
}

/** Language and region of a tag that is one; pages write anything into `lang`. */
function languageOf(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag);
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(language);
    if (supported === undefined) return 'unknown';
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return 'unsaid';
  }
}

/** How many elements match; somebody's own selector may be none. */
function countOf(document: Document, selector: string): number | 'invalid' {
  try {
    return document.querySelectorAll(selector).length;
  } catch {
    return 'invalid';
  }
}
