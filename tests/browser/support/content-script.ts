import type { CDPSession, Page } from '@playwright/test';

/** The content script's own world in a page, and what goes wrong in the page meanwhile. */
export interface ContentScript {
  /** Runs code where the content script runs, with all that it may do; gives what comes of it. */
  run(expression: string): Promise<unknown>;
  /** What was thrown and not caught in any world of the page. */
  readonly errors: readonly string[];
}

/** Finds the content script of the extension in the top frame of `page`. */
export async function contentScript(page: Page, extensionId: string): Promise<ContentScript> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  const contextId = await worldOf(session, `chrome-extension://${extensionId}`);
  return {
    errors,
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
  };
}

/** Chromium names a world's owner as its origin, and tells of all there are on the first ask. */
async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const [only] = found;
  if (only === undefined) throw new Error(`No script of ${origin} is in the page`);
  return only;
}
