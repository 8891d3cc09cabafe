import type { Page } from '@playwright/test';

/**
 * How often the content script's observer of the page was called while `doing` went on: counted by
 * V8 itself (precise coverage), in the shipped script as it runs.
 */
export async function observerCalls(page: Page, doing: () => Promise<unknown>): Promise<number> {
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await doing();
  const scripts = await page.coverage.stopJSCoverage();
  const calls = scripts
    .filter(({ url }) => /^chrome-extension:.*\/content-scripts\/inbox\.js$/.test(url))
    .flatMap(({ source = '', functions }) =>
      functions
        .map(({ ranges: [whole] }) => whole)
        .filter((whole) => whole && isObserverCallback(source, whole.startOffset))
        .map((whole) => whole?.count ?? 0),
    );
  return calls.reduce((sum, count) => sum + count, 0);
}

/** True where a function of the script stands as what `new MutationObserver(…)` is given. */
function isObserverCallback(source: string, start: number): boolean {
  return /new MutationObserver\($/.test(source.slice(0, start));
}
