import { browser } from 'wxt/browser';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { useTabUrls } from '@/components/hooks/use-tab-urls';
import { type InboxPlace, NoInbox } from '@/components/states/NoInbox';
import type { BuiltInId } from '@/lib/chats/inbox-ids';
import { builtInPlaces, ownPlace, placeOfUrl } from '@/lib/inboxes/places';
import { DEFAULT_INBOX_SETTINGS, isSwitchedOn } from '@/lib/settings/inboxes';

/** Where an agent goes to for an inbox that no tab has open. */
const HOMES: Readonly<Record<BuiltInId, string>> = {
  whatsapp: 'web.whatsapp.com',
  messenger: 'www.facebook.com/messages',
  instagram: 'www.instagram.com/direct',
  telegram: 'web.telegram.org',
  'google-messages': 'messages.google.com/web',
  linkedin: 'www.linkedin.com/messaging',
  line: 'chat.line.biz',
  'business-suite': 'business.facebook.com/latest/inbox',
};

/**
 * The active tab has no inbox: where there is one, and which others can be switched on. `isHidden` where
 * the browser doesn't say what the tab shows: then it may be an inbox that Threadside may not read yet.
 */
export function NoInboxHere({ isHidden }: { isHidden: boolean }) {
  const settings = useInboxSettings()?.settings ?? DEFAULT_INBOX_SETTINGS;
  const tabs = useTabUrls();
  const builtIn = builtInPlaces.map((place) => ({ ...place, home: HOMES[place.id] }));
  const own = settings.own.map((one) => ({ ...ownPlace(one), home: one.host }));
  const on = [...builtIn, ...own].filter((place) => isSwitchedOn(settings, place));
  const off = [...builtIn, ...own].filter((place) => !isSwitchedOn(settings, place));
  return (
    <NoInbox
      inboxes={on.map(({ home, ...place }): InboxPlace => {
        const tab = tabs.find(({ url }) => placeOfUrl(url, [place]) !== null);
        return {
          id: place.id,
          label: place.label,
          address: home.replace(/^www\./, ''),
          url: `https://${home}/`,
          ...(tab && { onSwitch: () => goTo(tab.id) }),
        };
      })}
      off={off.map(({ label }) => label)}
      isHidden={isHidden}
      onChoose={openInboxOptions}
    />
  );
}

/** Opens the options where inboxes are switched on and off. */
function openInboxOptions(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#inboxes') });
}

function goTo(tabId: number): void {
  // It may have been closed just now.
  void browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}
