import type { ExtensionBrowser } from '@/dev/browser/launch';

/** What Chromium gives its own page of extensions, as far as it is needed here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(extensionId: string): Promise<void>;
}

/**
 * Presses "Reload" on Chromium's page of extensions, which does to open tabs what an update does.
 * Comes back when the new background runs. (`chrome.runtime.reload` leaves an extension off that was
 * loaded by the command line.)
 */
export async function reloadExtension({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const started = context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    // Chromium's types leave its private APIs out.
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, extensionId);
  await started;
  await page.close();
}
