import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in the row while its value, editor and conflict box take each other's place: what had it
 * is gone then. Where the agent went elsewhere meanwhile, the focus stays there.
 */
export function useKeptFocus() {
  const row = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    const first = row.current?.querySelector<HTMLElement>('input, select, textarea, button');
    first?.focus();
    // The caret goes where typing goes on.
    if (first?.matches('[type=text], textarea')) caretToEnd(first);
  });
  return {
    row,
    came: () => {
      held.current = true;
    },
    left: (event: FocusEvent<HTMLElement>) => {
      // The window losing the focus leaves the element active: the agent comes back to it.
      const stays = document.activeElement === event.target;
      if (!stays) held.current = event.currentTarget.contains(event.relatedTarget);
    },
  };
}

function caretToEnd(input: HTMLElement): void {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
  input.setSelectionRange(input.value.length, input.value.length);
}
