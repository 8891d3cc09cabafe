import type { ActiveTab } from '@/components/hooks/use-active-tab';
import type { TypedSearches } from '@/lib/chats/typed-searches';
import type { SessionState } from '@/lib/salesforce/session-state';
import type { KeptInboxSettings } from '@/lib/settings/inbox-store';
import type { KeptSettings } from '@/lib/settings/store';

/** What the panel's first screen needs of what is kept on this computer. */
export interface FirstValues {
  readonly session: SessionState;
  readonly settings: KeptSettings;
  readonly inboxes: KeptInboxSettings;
  readonly tab: ActiveTab;
  readonly searches: TypedSearches;
}

let values: Partial<FirstValues> = {};

/** Has the first screen start from what was read before it, instead of a blank one for each thing. */
export function beginWith(read: Partial<FirstValues>): void {
  values = read;
}

/** A value to start from: null where it wasn't read, and from the second screen on, as it may have changed. */
export function firstValue<N extends keyof FirstValues>(name: N): FirstValues[N] | null {
  return values[name] ?? null;
}

/** The first screen stands: whoever comes later reads for itself. */
export function firstScreenStands(): void {
  values = {};
}
