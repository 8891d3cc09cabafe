/**
 * Words that markup is written in: roles, parts of test ids, parts of addresses. What is none of these
 * may be somebody's name, and is never shown. https://www.w3.org/TR/wai-aria-1.2/#role_definitions
 */
const WORDS =
  'a account action actions alert all app application archived area article aside author avatar badge ' +
  'banner bar body bottom box bubble button call cell center chat chats checkbox column combobox ' +
  'complementary compose composer contact container content contentinfo conversation conversations ' +
  'data date details dialog direct drawer e2ee empty feed field filter footer form frame grid gridcell ' +
  'group head header heading icon id image img in inbox info input intro item items k label latest left ' +
  'line link list listbox listitem loading log main media menu menuitem message messages messaging meta ' +
  'modal msg name nav navigation new none notice option out pane panel participant participants phone ' +
  'picker plain presentation primary profile quick quoted radio read region reply requests right role ' +
  'root row rows screen scroll scroller search secondary section selectable send sender separator side ' +
  'sidebar span spinner status subtitle switch t tab table tablist tabpanel text textbox thread threads ' +
  'time title toolbar top tree treeitem unread user value view web wrapper';

const known = new Set(WORDS.split(' '));

/** Tells words of markup from all others; those in an inbox's own `selectors` are known as well. */
export function wordsBeside(selectors: readonly string[]): (word: string) => boolean {
  const own = new Set(selectors.join(' ').match(/[a-z]+/g));
  return (word) => known.has(word) || own.has(word);
}

/** An identifier with `#` for each of its words that is not known, or null where none is. */
export function codeWords(identifier: string, isKnown: (word: string) => boolean): string | null {
  if (identifier.length > 80) return null;
  const words = identifier.split(/[-_]/);
  if (!words.some(isKnown)) return null;
  return words.map((word) => (isKnown(word) ? word : '#')).join('-');
}
