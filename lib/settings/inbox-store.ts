import { browser } from 'wxt/browser';
import {
  DEFAULT_INBOX_SETTINGS,
  type InboxSettings,
  inboxSettingsSchema,
} from '@/lib/settings/inboxes';

/** What is chosen about inboxes in this browser. */
export interface KeptInboxSettings {
  /** What holds now. */
  readonly settings: InboxSettings;
  /** Stored choices that this version can't read, as JSON; the defaults hold in their stead. */
  readonly unreadable: string | null;
}

/** One for the whole browser: pages are read before anybody signed in. */
const KEY = 'inboxes';
const ASIDE = 'inboxes-aside';

/** What is chosen about inboxes, the defaults where nothing readable is stored. */
export async function readInboxSettings(): Promise<KeptInboxSettings> {
  const stored = await browser.storage.local.get([KEY, ASIDE]);
  const { settings, broken } = settingsIn(stored[KEY]);
  const unreadable = broken ?? stored[ASIDE];
  return {
    settings,
    unreadable: unreadable === undefined ? null : JSON.stringify(unreadable, null, 2),
  };
}

/**
 * Changes what is chosen. `change` gets it as it is at that moment, so that two windows at work do not
 * undo each other. Stored choices that can't be read are put aside.
 * @throws ZodError if what `change` gives is no such settings; what the browser says if it can't store
 */
export function keepInboxSettings(
  change: (settings: InboxSettings) => InboxSettings,
): Promise<void> {
  return changingInboxSettings(change, (entries) => browser.storage.local.set(entries));
}

/**
 * The same, stored by `store`, which gets what to store by key: with something else, all or nothing.
 * @throws as `keepInboxSettings`, and what `store` throws
 */
export async function changingInboxSettings(
  change: (settings: InboxSettings) => InboxSettings,
  store: (entries: Readonly<Record<string, unknown>>) => Promise<void>,
): Promise<void> {
  await navigator.locks.request(`store:${KEY}`, async () => {
    const { settings, broken } = settingsIn((await browser.storage.local.get(KEY))[KEY]);
    await store({
      [KEY]: inboxSettingsSchema.parse(change(settings)),
      ...(broken !== undefined && { [ASIDE]: broken }),
    });
  });
}

/** Forgets stored choices that were put aside because they could not be read. */
export async function forgetUnreadableInboxes(): Promise<void> {
  await keepInboxSettings((settings) => settings);
  await browser.storage.local.remove(ASIDE);
}

/** Calls back after each change, from whichever window it came, until the signal ends it. */
export function watchInboxSettings(
  listener: (kept: KeptInboxSettings) => void,
  signal?: AbortSignal,
): void {
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    if (!(KEY in changes || ASIDE in changes)) return;
    void readInboxSettings().then((kept) => {
      if (!signal?.aborted) listener(kept);
    });
  };
  browser.storage.local.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), {
    once: true,
  });
}

/** `broken` is what is stored where that can't be read. */
function settingsIn(stored: unknown): { settings: InboxSettings; broken: unknown } {
  if (stored === undefined) return { settings: DEFAULT_INBOX_SETTINGS, broken: undefined };
  const read = inboxSettingsSchema.safeParse(stored);
  return read.success
    ? { settings: read.data, broken: undefined }
    : { settings: DEFAULT_INBOX_SETTINGS, broken: stored };
}
