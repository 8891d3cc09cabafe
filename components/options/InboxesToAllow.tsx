import { useId } from 'react';
import { i18n } from '#i18n';
import { useMayReadEach } from '@/components/hooks/use-may-read';
import { AllowInbox } from '@/components/options/AllowInbox';
import { placesInForce } from '@/lib/inboxes/places-in-force';
import type { InboxSettings } from '@/lib/settings/inboxes';

/**
 * The inboxes that are to be read and that the browser keeps closed, each with a press that asks it. A
 * file brings inboxes to another browser, and no rights: only its user can give those.
 */
export function InboxesToAllow({ settings }: { settings: InboxSettings }) {
  const title = useId();
  const places = placesInForce(settings);
  const mayRead = useMayReadEach(places.map(({ hosts }) => hosts));
  const closed = places.filter((_, at) => mayRead?.[at] === false);
  if (closed.length === 0) return null;
  return (
    <div className="grid gap-2 rounded-box bg-warn-soft p-3">
      <div>
        <p id={title} className="font-semibold">
          {i18n.t('inboxes.toAllow')}
        </p>
        <p>{i18n.t('inboxes.toAllowMeaning')}</p>
      </div>
      <ul aria-labelledby={title} className="grid gap-2">
        {closed.map((place) => (
          <li key={place.id}>
            <AllowInbox place={place}>
              <bdi className="font-semibold wrap-anywhere">{place.label}</bdi>
            </AllowInbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
