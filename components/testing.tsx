import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Draws into the test's document until the test is over. `redraw` shows something else in its place. */
export function draw(node: ReactNode) {
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const redraw = (next: ReactNode) => act(() => root.render(next));
  onTestFinished(() => {
    act(() => root.unmount());
    box.remove();
  });
  redraw(node);
  return { box, redraw };
}

/** The one element that the selector finds. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelectorAll<E>(selector);
  const only = found[0];
  if (only === undefined || found.length > 1) throw new Error(`${found.length} are ${selector}`);
  return only;
}

/** Types over what an input holds, the way React hears it. */
export function fill(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
  act(() => {
    setter?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key on whatever has the focus. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
}

/** Moves the focus, as Tab does. */
export function focus(element: HTMLElement): void {
  act(() => element.focus());
}

/** Presses with the pointer. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}
