import { i18n } from '#i18n';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { InboxRow } from '@/components/options/InboxRow';
import { CorrectInbox } from '@/components/options/own/CorrectInbox';
import { OwnInboxes } from '@/components/options/own/OwnInboxes';
import { Unreadable } from '@/components/options/Unreadable';
import type { BuiltInId } from '@/lib/chats/inbox-ids';
import { builtInPlaces } from '@/lib/inboxes/places';
import { forgetUnreadableInboxes } from '@/lib/settings/inbox-store';
import { isSwitchedOn } from '@/lib/settings/inboxes';

/** What is learned of a person in each. */
const GIVES = {
  whatsapp: 'inboxes.givesWhatsapp',
  messenger: 'inboxes.givesName',
  instagram: 'inboxes.givesHandle',
  telegram: 'inboxes.givesTelegram',
  'google-messages': 'inboxes.givesGoogle',
  linkedin: 'inboxes.givesHandle',
  line: 'inboxes.givesName',
  'business-suite': 'inboxes.givesName',
} as const satisfies Record<BuiltInId, string>;

/** Which inboxes are read in this browser, and how: whoever is signed in, and even if nobody is. */
export function InboxOptions() {
  const kept = useInboxSettings();
  if (kept === null) return null;
  const { settings, unreadable } = kept;
  return (
    <>
      <h2 className="text-title">{i18n.t('options.inboxes')}</h2>
      <p className="text-label text-text-2">{i18n.t('inboxes.help')}</p>
      {unreadable !== null && (
        <Unreadable text={unreadable} onForget={() => void forgetUnreadableInboxes()} />
      )}
      <ul className="grid gap-4">
        {builtInPlaces.map((place) => (
          <li key={place.id}>
            <InboxRow
              place={place}
              isOn={isSwitchedOn(settings, place)}
              gives={i18n.t(GIVES[place.id])}
            >
              <CorrectInbox place={place} />
            </InboxRow>
          </li>
        ))}
      </ul>
      <OwnInboxes />
    </>
  );
}
