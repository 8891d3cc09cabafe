import { useCallback, useState } from 'react';
import type { SettingsChange } from '@/lib/settings/changes';
import { keepSettings } from '@/lib/settings/store';

/** What came of the last change; null before the first. `reason` is what the browser said, null if saved. */
export interface Saved {
  readonly what: string;
  readonly reason: string | null;
}

/** Stores each change of an organisation's settings at once, in the order in which they were made. */
export function useSaving(orgId: string) {
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = useCallback(
    (what: string, change: SettingsChange) => {
      keepSettings(orgId, change).then(
        () => setSaved({ what, reason: null }),
        (thrown) =>
          setSaved({ what, reason: thrown instanceof Error ? thrown.message : String(thrown) }),
      );
    },
    [orgId],
  );
  return { saved, save };
}
