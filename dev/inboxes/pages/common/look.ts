import conversation from '@/dev/inboxes/pages/common/conversation.css?inline';
import base from '@/dev/inboxes/pages/common/look.css?inline';

const words = new Map<string, string>();

/** The class of a rule `.l-<name>` of the style sheets: another word on every load of the page. */
export function look(name: string): string {
  const known = words.get(name);
  if (known) return known;
  const word = `x${Math.random().toString(36).slice(2, 9)}`;
  words.set(name, word);
  return word;
}

/**
 * Dresses the page in the common rules and its `own`. A sheet made in script is not inline style, so the page's policy need not allow
 * any.
 */
export function wearLook(own: string): void {
  const css = base + conversation + own;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/\.l-([a-z-]+)/g, (_, name: string) => `.${look(name)}`));
  document.adoptedStyleSheets = [sheet];
}
