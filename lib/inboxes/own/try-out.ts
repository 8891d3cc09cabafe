import { MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Inbox } from '@/lib/inboxes/inbox';
import { PARTS, type Part } from '@/lib/inboxes/own/definition';
import { emailFact, type Fact, phoneFact, titleFact } from '@/lib/inboxes/own/facts';
import { findAll, isSelector } from '@/lib/inboxes/own/find';
import { messagesBy } from '@/lib/inboxes/own/messages';
import { isPainted } from '@/lib/inboxes/own/to-be-seen';
import type { PageAddress } from '@/lib/inboxes/places';
import type { Trial } from '@/lib/inboxes/trial';
import type { Selectors } from '@/lib/settings/inboxes';

/** A selector is looked for at each change of the page: what takes longer than this would be felt. */
const SLOW_MS = 30;

/** What `inbox`, which reads by `selectors`, makes of the page now, and what each of them finds in it. */
export function tryOut(
  inbox: Inbox,
  selectors: Selectors,
  { document, location }: { readonly document: Document; readonly location: PageAddress },
): Trial {
  const claim = inbox.claim?.(document) ?? null;
  const title = inbox.title(document);
  const messages = messagesBy(document, selectors, title, MESSAGE_LIMITS.count);
  const facts = PARTS.filter((part) => selectors[part] !== undefined).map(
    (part) => [part, factOf(part, document, selectors)] as const,
  );
  return {
    reading: inbox.read(document, location, { claim }),
    facts: Object.fromEntries(facts),
    messages: {
      count: messages.length,
      agents: messages.filter(({ author }) => author === 'agent').length,
      last: messages.slice(-2),
    },
  };
}

function factOf(part: Part, document: Document, selectors: Selectors): Fact {
  const fact = foundBy(part, document, selectors);
  if (fact.problem !== null) return fact;
  // Twice, for the first look may have waited for something else.
  const isSlow = [1, 2].every(() => timeOf(() => findAll(document, selectors[part])) > SLOW_MS);
  return isSlow ? { ...fact, problem: 'slow' } : fact;
}

function timeOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function foundBy(part: Part, document: Document, selectors: Selectors): Fact {
  if (part === 'title') return titleFact(document, selectors);
  if (part === 'phone') return phoneFact(document, selectors);
  if (part === 'email') return emailFact(document, selectors);
  return listFact(document, selectors[part] ?? '');
}

/** Of a selector that may find many, and whose value is in the messages. */
function listFact(document: Document, selector: string): Fact {
  const found = findAll(document, selector);
  const fact = { value: null, matches: found.length };
  if (!isSelector(selector)) return { ...fact, problem: 'not-css' };
  if (found.length === 0) return { ...fact, problem: 'nothing' };
  return { ...fact, problem: found.some(isPainted) ? null : 'hidden' };
}
