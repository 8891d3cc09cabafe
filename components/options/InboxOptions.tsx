import { i18n } from '#i18n';
import { CorrectInbox } from '@/components/options/own/CorrectInbox';
import { OwnInboxes } from '@/components/options/own/OwnInboxes';
import { Setting } from '@/components/options/Setting';
import { builtInPlaces } from '@/lib/inboxes/places';

/** Which inboxes are read, and how: for this browser, whichever organisation is signed in. */
export function InboxOptions() {
  return (
    <>
      <h2 className="text-title">{i18n.t('options.inboxes')}</h2>
      {builtInPlaces.map((place) => (
        <Setting key={place.id} title={place.label}>
          <CorrectInbox place={place} />
        </Setting>
      ))}
      <OwnInboxes />
    </>
  );
}
