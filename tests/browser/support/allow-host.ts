import type { ExtensionBrowser } from '@/dev/browser/launch';

/** What Chromium gives its own page of extensions, as far as it is needed here. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

/**
 * Lets the extension read hosts that its manifest calls optional, as a user does on Chromium's page of
 * extensions: the question that a press brings up can't be answered in a headless browser, and is not
 * asked of hosts that are allowed already. Patterns are like `https://web.telegram.org/*`.
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
