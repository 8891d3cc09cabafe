import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { bundleFile } from '@/dev/inboxes/bundle';
import { type ContentScript, contentScript } from '@/tests/browser/support/content-script';

/** An inbox and a docked panel of some extension beside it, with a stopwatch in each of their places. */
export interface Seat {
  readonly inbox: Page;
  readonly panel: Page;
  readonly content: ContentScript;
  /** What starts `globalThis.stopwatch` in a page of the extension or of the inbox. */
  readonly stopwatch: string;
}

/** Puts stopwatches into an inbox, its content script and the panel. */
export async function takeSeat(
  { inbox, panel }: { readonly inbox: Page; readonly panel: Page },
  extensionId: string,
): Promise<Seat> {
  const content = await contentScript(inbox, extensionId);
  const stopwatch = await bundleFile(fileURLToPath(new URL('stopwatch.ts', import.meta.url)));
  await Promise.all([inbox.evaluate(stopwatch), panel.evaluate(stopwatch), content.run(stopwatch)]);
  await content.run('stopwatch.noteSends()');
  return { inbox, panel, content, stopwatch };
}
