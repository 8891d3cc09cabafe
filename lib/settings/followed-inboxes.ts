import { readInboxSettings, watchInboxSettings } from '@/lib/settings/inbox-store';
import type { InboxSettings } from '@/lib/settings/inboxes';

/** What is chosen about inboxes, at hand without asking storage each time. */
export interface FollowedInboxes {
  /** What holds now; waits for storage the first time only. */
  now(): Promise<InboxSettings>;
  /** Calls back after each change, when `now` gives it already. */
  watch(listener: (settings: InboxSettings) => void): void;
}

/** Reads what is chosen about inboxes and follows it until the signal, if there is one. */
export function followInboxSettings(signal?: AbortSignal): FollowedInboxes {
  const listeners: ((settings: InboxSettings) => void)[] = [];
  let current = readInboxSettings().then(({ settings }) => settings);
  watchInboxSettings(({ settings }) => {
    current = Promise.resolve(settings);
    for (const listener of listeners) listener(settings);
  }, signal);
  return { now: () => current, watch: (listener) => void listeners.push(listener) };
}
