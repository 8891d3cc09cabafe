/** Puts sentences one after the other. A title has no full stop of its own, so it gets one here. */
export function inSentences(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => (/[\p{L}\p{N}”"]$/u.test(String(part)) ? `${part}.` : part))
    .join(' ');
}
