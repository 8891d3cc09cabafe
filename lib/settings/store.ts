import { browser } from 'wxt/browser';
import { chosenOf, withChosen } from '@/lib/settings/chosen';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { isFaults, readChosen } from '@/lib/settings/read';
import { type Settings, settingsSchema } from '@/lib/settings/settings';

/** An organisation's settings on this computer. */
export interface KeptSettings {
  /** What holds now. A policy of the organisation will be laid over it here. */
  readonly settings: Settings;
  /** Stored settings that this version can't read, as JSON; the defaults hold in their stead. */
  readonly unreadable: string | null;
}

/** One browser may know several organisations. */
const keyOf = (orgId: string) => `settings:${orgId}`;
const asideOf = (orgId: string) => `settings-aside:${orgId}`;

/** The settings of an organisation, the defaults where nothing readable is stored. */
export async function readSettings(orgId: string): Promise<KeptSettings> {
  const stored = await browser.storage.local.get([keyOf(orgId), asideOf(orgId)]);
  const { settings, broken } = settingsIn(stored[keyOf(orgId)]);
  const unreadable = broken ?? stored[asideOf(orgId)];
  return {
    settings,
    unreadable: unreadable === undefined ? null : JSON.stringify(unreadable, null, 2),
  };
}

/**
 * Changes the settings of an organisation. `change` gets them as they are at that moment, so that two
 * windows at work do not undo each other. Stored settings that can't be read are put aside.
 * @throws ZodError if what `change` gives is no settings; what the browser says if it can't store them
 */
export function keepSettings(
  orgId: string,
  change: (settings: Settings) => Settings,
): Promise<void> {
  return changingSettings(orgId, change, (entries) => browser.storage.local.set(entries));
}

/**
 * The same, stored by `store`, which gets what to store by key: with something else, all or nothing.
 * @throws as `keepSettings`, and what `store` throws
 */
export async function changingSettings(
  orgId: string,
  change: (settings: Settings) => Settings,
  store: (entries: Readonly<Record<string, unknown>>) => Promise<void>,
): Promise<void> {
  const key = keyOf(orgId);
  await navigator.locks.request(`store:${key}`, async () => {
    const { settings, broken } = settingsIn((await browser.storage.local.get(key))[key]);
    await store({
      [key]: chosenOf(settingsSchema.parse(change(settings))),
      ...(broken !== undefined && { [asideOf(orgId)]: broken }),
    });
  });
}

/** Forgets stored settings that were put aside because they could not be read. */
export async function forgetUnreadable(orgId: string): Promise<void> {
  await keepSettings(orgId, (settings) => settings);
  await browser.storage.local.remove(asideOf(orgId));
}

/** Calls back after each change, from whichever window it came, until the signal ends it. */
export function watchSettings(
  orgId: string,
  listener: (kept: KeptSettings) => void,
  signal: AbortSignal,
): void {
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    if (!(keyOf(orgId) in changes || asideOf(orgId) in changes)) return;
    void readSettings(orgId).then((kept) => {
      if (!signal.aborted) listener(kept);
    });
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), {
    once: true,
  });
}

/** `broken` is what is stored where that can't be read. */
function settingsIn(stored: unknown): { settings: Settings; broken: unknown } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, broken: undefined };
  const chosen = readChosen(stored);
  return isFaults(chosen)
    ? { settings: DEFAULT_SETTINGS, broken: stored }
    : { settings: withChosen(DEFAULT_SETTINGS, chosen), broken: undefined };
}
