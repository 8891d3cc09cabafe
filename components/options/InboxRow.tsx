import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { browserSays } from '@/components/browser-says';
import { useMayRead } from '@/components/hooks/use-may-read';
import { AllowInbox } from '@/components/options/AllowInbox';
import { switchInboxOff, switchInboxOn } from '@/components/switch-inbox';
import { listOf } from '@/lib/i18n/list';
import type { Place } from '@/lib/inboxes/places';

/** One inbox: its switch, where it is, what it gives, and whether the browser lets it be read. */
export function InboxRow({
  place,
  isOn,
  gives,
  notes,
  children,
}: {
  place: Place;
  isOn: boolean;
  /** What is learned of a person there; absent for an inbox that somebody described. */
  gives?: string;
  /** What else is to be known of it, above its buttons. */
  notes?: ReactNode;
  children?: ReactNode;
}) {
  const isPermitted = useMayRead(place.hosts);
  const [trouble, setTrouble] = useState<string | null>(null);
  const input = useId();
  const about = useId();
  // The browser asks only in the very call that handles the press: nothing is awaited before.
  const turn = (on: boolean) => {
    const done = on ? switchInboxOn(place) : switchInboxOff(place).then(() => true);
    done.then(
      (isDone) => setTrouble(isDone ? null : i18n.t('inboxes.refused', [place.label])),
      (thrown) => setTrouble(browserSays(thrown)),
    );
  };
  return (
    <div className="grid grid-cols-[1rem_minmax(0,1fr)] items-start gap-x-2">
      <input
        id={input}
        type="checkbox"
        checked={isOn}
        aria-describedby={about}
        className="mt-0.5 size-4"
        onChange={({ target }) => turn(target.checked)}
      />
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-0.5">
        <label htmlFor={input} className="font-semibold wrap-anywhere">
          <bdi>{place.label}</bdi>
        </label>
        <p id={about} className="text-label text-text-2">
          <bdi dir="ltr" className="block wrap-anywhere">
            {listOf(place.hosts)}
          </bdi>
          {gives !== undefined && <span className="block">{gives}</span>}
          {isPermitted && <span className="block">{i18n.t('inboxes.isPermitted')}</span>}
          {isPermitted === false && !isOn && (
            <span className="block">{i18n.t('inboxes.browserAsks')}</span>
          )}
        </p>
        {notes}
        {isOn && isPermitted === false && (
          <AllowInbox place={place}>
            <p className="text-label text-warn">{i18n.t('inboxes.notPermitted')}</p>
          </AllowInbox>
        )}
        {trouble !== null && (
          <p role="alert" className="text-label text-bad">
            {trouble}
          </p>
        )}
        {children && <div className="mt-1">{children}</div>}
      </div>
    </div>
  );
}
