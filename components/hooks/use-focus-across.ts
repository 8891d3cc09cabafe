import { useEffect, useRef } from 'react';

/**
 * When `chat` changes and takes the focused control with it, the focus goes to the control of the same
 * name, else to the panel's heading: nobody starts at the top of the page again.
 */
export function useFocusAcross(chat: string): void {
  const held = useRef<string | null>(null);
  const first = useRef(true);

  useEffect(() => {
    const life = new AbortController();
    const note = ({ target }: FocusEvent) => {
      held.current = target instanceof HTMLElement ? nameOf(target) : null;
    };
    document.addEventListener('focusin', note, { signal: life.signal });
    return () => life.abort();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs because the chat changed.
  useEffect(() => {
    const isFirst = first.current;
    first.current = false;
    if (isFirst || held.current === null || document.activeElement !== document.body) return;
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
    const same = controls.find((control) => nameOf(control) === held.current);
    (same ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [chat]);
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.innerText.trim();
}
