/**
 * Takes the focus from whatever has it, and nobody hears: an editor saves when the agent moves on in the
 * panel, and they didn't. What was typed stays in it.
 */
export function leaveUnsaved(): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement)) return;
  const life = new AbortController();
  const hush = (event: Event) => event.stopImmediatePropagation();
  for (const type of ['blur', 'focusout'])
    window.addEventListener(type, hush, { capture: true, signal: life.signal });
  held.blur();
  life.abort();
}
