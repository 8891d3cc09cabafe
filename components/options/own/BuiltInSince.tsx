import { i18n } from '#i18n';
import { builtInAtHostOf } from '@/lib/inboxes/places-in-force';
import { type InboxSettings, isSwitchedOn, type OwnInbox } from '@/lib/settings/inboxes';

/** Says of a described inbox that Threadside reads its host by itself since, and which of the two is read. */
export function BuiltInSince({ own, settings }: { own: OwnInbox; settings: InboxSettings }) {
  const builtIn = builtInAtHostOf(own);
  if (builtIn === null) return null;
  const isOn = isSwitchedOn(settings, builtIn);
  return (
    <p className="text-label text-warn">
      {i18n.t(isOn ? 'ownInbox.builtInIsOn' : 'ownInbox.builtInIsOff', [builtIn.label])}
    </p>
  );
}
