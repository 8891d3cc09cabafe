import { el } from '@/dev/inboxes/pages/common/elements';

function emptyLine(): HTMLElement {
  return el('p', {}, document.createElement('br'));
}

/** The line that the agent types into: Enter hands the text to `send`, Shift and Enter breaks it. */
export function composeLine(
  label: string,
  attributes: Readonly<Record<string, string>>,
  send: (text: string) => void,
): HTMLElement {
  const line = el(
    'div',
    {
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': label,
      'data-lexical-editor': 'true',
      look: 'compose',
      ...attributes,
    },
    emptyLine(),
  );
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    const text = line.innerText.trim();
    if (!text) return;
    send(text);
    line.replaceChildren(emptyLine());
  });
  return line;
}
