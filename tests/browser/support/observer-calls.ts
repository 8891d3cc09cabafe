import type { CDPSession, Page } from '@playwright/test';

const CONTENT_SCRIPT = /^chrome-extension:.*\/content-scripts\/(?:optional-)?inbox\.js$/;

/**
 * How often the content script's observer of the page was called while `doing` went on: counted by
 * V8 itself (precise coverage), in the shipped script as it runs.
 * @throws Error if the page has no such script, or the script no observer
 */
export async function observerCalls(page: Page, doing: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    const observer = await observerIn(session);
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await doing();
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const functions =
      result.find(({ scriptId }) => scriptId === observer.scriptId)?.functions ?? [];
    const called = functions.find(({ ranges: [whole] }) => whole?.startOffset === observer.start);
    return called?.ranges[0]?.count ?? 0;
  } finally {
    await session.detach();
  }
}

/** The script, and where the function begins that is given to its `new MutationObserver(…)`. */
async function observerIn(session: CDPSession): Promise<{ scriptId: string; start: number }> {
  const ids: string[] = [];
  session.on('Debugger.scriptParsed', ({ url, scriptId }) => {
    if (CONTENT_SCRIPT.test(url)) ids.push(scriptId);
  });
  // Tells of every script that the page holds before it settles.
  await session.send('Debugger.enable');
  const [scriptId, ...others] = ids;
  if (scriptId === undefined || others.length > 0) {
    throw new Error(`${ids.length} content scripts in the page`);
  }
  const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId });
  const opening = /new MutationObserver\(/.exec(scriptSource);
  if (opening === null) throw new Error('No observer in the content script');
  return { scriptId, start: opening.index + opening[0].length };
}
