import type { Page } from '@playwright/test';
import { type Stage, startStage } from '@/dev/drive/stage';
import { test as base } from '@/tests/browser/support/reports';

/**
 * A test of what content scripts tell, in a browser that it shares with others of its worker: each has
 * pages of its own, nobody signs in, and what is told is heard from the test's first moment on.
 */
export const test = base.extend<object, { readonly shared: Stage }>({
  shared: [
    async ({ headless }, use) => {
      const stage = await startStage({ headless });
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  stage: ({ shared }, use) => use(shared),
  openInbox: async ({ extension }, use) => {
    const pages: Page[] = [];
    await use(async (url = 'https://web.whatsapp.com/') => {
      const page = await extension.context.newPage();
      pages.push(page);
      await page.goto(url);
      return page;
    });
    for (const page of pages) await page.close();
  },
});
