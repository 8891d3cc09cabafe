import type { ExtensionBrowser } from '@/dev/browser/launch';

/** What Chromium gives its own page of extensions, as far as it is needed here. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

/**
 * Has the browser say yes, without asking, when the extension asks for hosts that its manifest calls
 * optional: a question can't be answered in a headless browser, and is not asked of hosts that were
 * allowed on Chromium's page of extensions. Patterns are like `https://web.telegram.org/*`.
 */
export async function allowHosts(
  { context, extensionId }: ExtensionBrowser,
  patterns: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ id, all }) => {
      // Chromium's types leave its private APIs out.
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      for (const one of all) await developerPrivate.addHostPermission(id, one);
    },
    { id: extensionId, all: patterns },
  );
  await page.close();
}
