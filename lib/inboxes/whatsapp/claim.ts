import { ANSWER_EVENT, ASK_EVENT } from '@/lib/inboxes/whatsapp/claim-events';
import { jidIn } from '@/lib/inboxes/whatsapp/jid';

/** Longer answers are not even parsed. */
const LONGEST_ANSWER = 500;

/**
 * Asks the script in the page's own world for the address of the open chat. The answer comes before
 * the ask returns. Any script of the page can answer in its place, hence: a claim. Null without an
 * answer, and on one that is no address.
 */
export function askPage(document: Document): string | null {
  const nonce = crypto.randomUUID();
  let claimed: string | null = null;
  const hear = (event: Event) => {
    claimed ??= jidInAnswer(event instanceof CustomEvent ? event.detail : null, nonce);
  };
  document.addEventListener(ANSWER_EVENT, hear);
  document.dispatchEvent(new CustomEvent(ASK_EVENT, { detail: nonce }));
  document.removeEventListener(ANSWER_EVENT, hear);
  return claimed;
}

/** The jid in an answer to `nonce`; null if `detail` is anything else than JSON of just these two. */
function jidInAnswer(detail: unknown, nonce: string): string | null {
  if (typeof detail !== 'string' || detail.length > LONGEST_ANSWER) return null;
  try {
    const answer: unknown = JSON.parse(detail);
    const entries = Object.entries(typeof answer === 'object' && answer ? answer : {});
    const { jid, nonce: theirs } = Object.fromEntries(entries);
    const fits = entries.length === 2 && theirs === nonce && typeof jid === 'string';
    return fits ? jidIn(jid) : null;
  } catch {
    return null; // Not JSON: not ours.
  }
}
