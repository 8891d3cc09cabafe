import { GOOGLE } from '@/lib/inboxes/google-messages/selectors';
import { anyPhoneIn } from '@/lib/inboxes/phone-text';
import { tidy, visibleText } from '@/lib/inboxes/text';

/**
 * The number that Details states of the person called `title`, in the page's spelling, if the agent
 * has it open: for an unsaved person the name is the number. Null with anybody else in it: it may be
 * a group's, or still that of the chat before.
 */
export function numberInDetails(document: Document, title: string): string | null {
  const [only, ...others] = shownParticipants(document);
  if (!only || others.length > 0) return null;
  const name = tidy(textOf(only, GOOGLE.participantName));
  if (name !== title) return null;
  return anyPhoneIn(textOf(only, GOOGLE.participantNumber)) ?? anyPhoneIn(name);
}

/** The names in Details, if it is open. */
export function namesInDetails(document: Document): string[] {
  return shownParticipants(document).map((one) => tidy(textOf(one, GOOGLE.participantName)));
}

function shownParticipants(document: Document): Element[] {
  return [...document.querySelectorAll(GOOGLE.participant)].filter(isShown);
}

function textOf(participant: Element, selector: string): string {
  const element = participant.querySelector(selector);
  return element ? visibleText(element, GOOGLE.icon) : '';
}

/** What a document that no window shows lays out can't be told: there its own marks have to do. */
function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], [style*="display: none"]')) return false;
  const { documentElement } = element.ownerDocument;
  if (documentElement.getBoundingClientRect().width === 0) return true;
  return element.checkVisibility({ visibilityProperty: true });
}
