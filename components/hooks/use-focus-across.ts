import { useCallback, useEffect, useRef } from 'react';

/**
 * Notes which control has the focus. What it gives is called once the controls of another chat stand
 * there: if the focused one went with its chat, the focus goes to the control of the same name, else to
 * the panel's heading. Nobody starts at the top of the page again.
 */
export function useFocusAcross(): () => void {
  const held = useRef<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const note = ({ target }: FocusEvent) => {
      held.current = target instanceof HTMLElement ? nameOf(target) : null;
    };
    document.addEventListener('focusin', note, { signal: life.signal });
    return () => life.abort();
  }, []);
  return useCallback(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
    const same = controls.find((control) => nameOf(control) === held.current);
    (same ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, []);
}

/** Calls `giveFocus` (of `useFocusAcross`) at each new `stage`; null where the controls are still to come. */
export function useFocusAt(stage: string | null, giveFocus: () => void): void {
  useEffect(() => {
    if (stage !== null) giveFocus();
  }, [stage, giveFocus]);
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.innerText.trim();
}
