import { browser } from 'wxt/browser';
import { giveUpHosts } from '@/lib/inboxes/give-up-hosts';
import { importedInboxes } from '@/lib/inboxes/import-inboxes';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import type { SettingsFile } from '@/lib/inboxes/settings-file';
import { changingInboxSettings, readInboxSettings } from '@/lib/settings/inbox-store';
import { changingSettings, keepSettings } from '@/lib/settings/store';

/**
 * Stores what a file holds, all of it or nothing, in place of the settings of an organisation and, where
 * the file has them, of the inboxes of this browser. Gives the browser back the right to hosts that are
 * not read any more.
 * @throws what the browser says if it can't store that
 */
export async function keepFile(orgId: string, { settings, inboxes }: SettingsFile): Promise<void> {
  if (inboxes === null) return keepSettings(orgId, () => settings);
  const before = placesInForce((await readInboxSettings()).settings);
  await changingSettings(
    orgId,
    () => settings,
    (settingsEntries) =>
      changingInboxSettings(
        (here) => importedInboxes(inboxes, here),
        (inboxEntries) => browser.storage.local.set({ ...settingsEntries, ...inboxEntries }),
      ),
  );
  await giveUpHosts(before.flatMap(({ hosts }) => hosts));
}
