import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { keepFile } from '@/lib/inboxes/keep-file';
import type { SettingsFile } from '@/lib/inboxes/settings-file';
import type { SettingsChange } from '@/lib/settings/changes';
import { type KeptSettings, keepSettings, readSettings, watchSettings } from '@/lib/settings/store';

/** What came of the last change; `reason` is what the browser said where it was not stored, else null. */
export interface Saved {
  readonly what: string;
  readonly reason: string | null;
}

/**
 * An organisation's settings as they are edited: each change shows at once, is stored at once, and gives
 * way to what is stored. `kept` is null until storage answered. For another organisation, mount it anew.
 */
export function useEditing(orgId: string) {
  const [kept, setKept] = useState<KeptSettings | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  /** Changes that are being stored: until they are, what is stored lags behind what is shown. */
  const underWay = useRef(0);
  const show = useCallback((stored: KeptSettings) => {
    if (underWay.current === 0) setKept(stored);
  }, []);

  useEffect(() => {
    const life = new AbortController();
    watchSettings(orgId, show, life.signal);
    void readSettings(orgId).then((first) => {
      if (!life.signal.aborted) show(first);
    });
    return () => life.abort();
  }, [orgId, show]);

  const store = useCallback(
    (what: string, change: SettingsChange, stored: Promise<void>) => {
      underWay.current += 1;
      setKept((now) => now && { ...now, settings: change(now.settings) });
      void stored
        .then(
          () => null,
          (thrown) => (thrown instanceof Error ? thrown.message : String(thrown)),
        )
        .then(async (reason) => {
          setSaved({ what, reason });
          underWay.current -= 1;
          show(await readSettings(orgId));
        });
    },
    [orgId, show],
  );
  const save = useCallback(
    (what: string, change: SettingsChange) => store(what, change, keepSettings(orgId, change)),
    [orgId, store],
  );
  const saveFile = useCallback(
    (file: SettingsFile) =>
      store(i18n.t('options.imported'), () => file.settings, keepFile(orgId, file)),
    [orgId, store],
  );
  return { kept, saved, save, saveFile };
}
