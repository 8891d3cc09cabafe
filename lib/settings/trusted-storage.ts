import { browser } from 'wxt/browser';

/**
 * Closes what is kept on this computer to content scripts, as what is kept for the session is by itself:
 * in Chrome they may read it otherwise. For the background, each time it starts. Firefox has no such
 * switch; there the scripts of this extension could read it, and none does.
 */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
