/** What is selected in one frame of a page. */
export interface FrameSelection {
  readonly text: string;
  /** Whether the agent is in this very frame. */
  readonly hasFocus: boolean;
}

/**
 * Reads what is selected in a frame, at most `longest` characters of it, also in the input that has the
 * focus; of a password nothing. Runs in the page, handed over as text: it can use nothing from outside.
 */
export function readSelection(longest: number): FrameSelection {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const isFrame = element !== null && /^i?frame$/i.test(element.tagName);
  const input =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
  const hasFocus = document.hasFocus() && !isFrame;
  if (input?.type === 'password') return { text: '', hasFocus };
  // Inputs of some types, as for e-mail, don't tell where their selection is.
  const { selectionStart: from = null, selectionEnd: to = null } = input ?? {};
  const inside = input === null || from === null || to === null ? '' : input.value.slice(from, to);
  const text = inside === '' ? String(document.getSelection() ?? '') : inside;
  return { text: text.slice(0, longest), hasFocus };
}
