import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { browserSays } from '@/components/browser-says';
import { switchInboxOn } from '@/components/switch-inbox';
import { Button } from '@/components/ui/Button';
import { listOf } from '@/lib/i18n/list';
import type { Place } from '@/lib/inboxes/places';

/** The press with which the browser is asked for an inbox that is switched on; `children` stand before it. */
export function AllowInbox({ place, children }: { place: Place; children: ReactNode }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  // The browser asks only in the very call that handles the press: nothing is awaited before.
  const allow = () =>
    void switchInboxOn(place).then(
      (isDone) => setTrouble(isDone ? null : i18n.t('inboxes.refused', [place.label])),
      (thrown) => setTrouble(browserSays(thrown)),
    );
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {children}
        <Button size="small" className="wrap-anywhere text-text" onClick={allow}>
          {i18n.t('inboxes.allow', [listOf(place.hosts)])}
        </Button>
      </div>
      {trouble !== null && (
        <p role="alert" className="text-label text-bad">
          {trouble}
        </p>
      )}
    </>
  );
}
