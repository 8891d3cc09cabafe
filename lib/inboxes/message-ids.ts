/** So many of the newest messages tell one conversation from another. */
const TELLING = 20;

/**
 * One id for the newest of these messages together (elements of a conversation, days among them too), from
 * their text. A single one, as every chat may begin with, tells nothing: then there is none.
 */
export function idTogether(elements: readonly Element[]): string[] {
  const newest = elements.slice(-TELLING);
  if (newest.length < 2) return [];
  return [newest.map((element) => `${element.id} ${element.textContent}`).join('\n')];
}

/**
 * The ids that a page gives its messages (`ids`, empty ones left out); where it gives none, the one that its
 * messages (`elements`) have together: without any, those of the chat before would pass for this one's.
 */
export function idsOrTogether(ids: readonly string[], elements: readonly Element[]): string[] {
  const given = ids.filter((id) => id !== '');
  return given.length > 0 ? given : idTogether(elements);
}
