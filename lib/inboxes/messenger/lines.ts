import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { tidy, visibleText } from '@/lib/inboxes/text';

/** The texts in a message, in their order: what it quotes may be among them. */
export function textsOf(message: Element): string[] {
  const lines = innermost(message).filter(
    (line) =>
      !isYouSent(line) && !line.closest(MESSENGER.senderHeading) && !inControl(line, message),
  );
  return lines.map((line) => visibleText(line)).filter((text) => text !== '');
}

/** The blocks that hold the words of a message; what stands beside them in plain spans is said about it. */
export function blocksOf(message: Element): Element[] {
  return innermost(message).filter(
    (line) => line.localName !== 'span' && !inControl(line, message) && visibleText(line) !== '',
  );
}

/** True if a message says of itself, in English, that the agent sent it. */
export function saysYouSent(message: Element): boolean {
  return innermost(message).some(isYouSent);
}

/** What is said about a message in whatever language, `You sent` or `Ana replied to you`; or null. */
export function leadOf(message: Element): string | null {
  const [first] = innermost(message);
  const isLead = first?.localName === 'span' && !first.closest(MESSENGER.senderHeading);
  return isLead && blocksOf(message).length > 0 ? tidy(first.textContent) : null;
}

/** Elements that hold text and none such. */
function innermost(message: Element): Element[] {
  const lines = [...message.querySelectorAll(MESSENGER.text)];
  return lines.filter((line) => !line.querySelector(MESSENGER.text));
}

/** The hidden label is a plain span; a text, which may say the same, is a block in its bubble. */
function isYouSent(line: Element): boolean {
  return line.localName === 'span' && MESSENGER.youSent.test(tidy(line.textContent));
}

/** A message of newer markup is itself a button; any other button in a message is a control. */
function inControl(line: Element, message: Element): boolean {
  const button = line.closest('[role="button"]');
  return button !== null && button !== message && message.contains(button);
}
