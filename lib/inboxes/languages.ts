/**
 * The languages to read a page's dates by, surest first. A page says its language, rarely its
 * region, and day and month go by region: so the agent's own locale comes first, but where the page
 * is in another language than that. English is what pages say when they say nothing.
 */
export function pageLanguages(document: Document, locale: string): string[] {
  const page = document.documentElement.lang;
  const ours = [language(locale), 'en', ''].includes(language(page)) || !known(page);
  return ours ? [locale, page, 'en'] : [page, locale, 'en'];
}

function language(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function known(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // Pages write anything into `lang`.
  }
}
