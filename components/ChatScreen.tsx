import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import type { OpenChat } from '@/components/chat-places';
import type { ActiveTab } from '@/components/hooks/use-active-tab';
import type { Describes } from '@/components/hooks/use-describes';
import { useFocusAcross, useFocusAt } from '@/components/hooks/use-focus-across';
import { useInboxSettings } from '@/components/hooks/use-inbox-settings';
import { openReading } from '@/components/open-reading';
import { PanelBody } from '@/components/PanelFrame';
import { PersonScreen } from '@/components/PersonScreen';
import { InFrame } from '@/components/Screen';
import { SearchScreen } from '@/components/search/SearchScreen';
import {
  ChooseChat,
  GroupChat,
  NoAnswerYet,
  ReloadTab,
  Unreadable,
} from '@/components/states/ChatStates';
import { NoInboxHere } from '@/components/states/NoInboxHere';
import { SwitchedOff } from '@/components/states/SwitchedOff';
import { ThreadHeader } from '@/components/ThreadHeader';
import { useLasting } from '@/components/ui/use-lasting';
import { useWorkplace } from '@/components/workplace';
import { type Chat, chatKey } from '@/lib/chats/chat';
import { shownHandle } from '@/lib/chats/handle';
import { ownPlaces, placeOf } from '@/lib/inboxes/places';
import { internationalPhone } from '@/lib/matching/format';
import { toE164 } from '@/lib/matching/phone';
import type { OwnInbox } from '@/lib/settings/inboxes';
import type { WriteRoom } from '@/lib/writes/write-room';

const NONE: readonly OwnInbox[] = [];

/** A page that takes longer to tell its chat is said to. */
const ANSWERS_WITHIN_MS = 2_000;

/** What is typed into the search where no chat is open is about none. */
const NO_CHAT = 'no-chat';

/** What the active tab calls for, in a ScreenFrame. */
export function ChatScreen({
  tab,
  describes,
  room,
}: {
  tab: ActiveTab;
  describes: Describes;
  room: WriteRoom;
}) {
  const { country } = useWorkplace();
  const { inbox, reading, tabId, url, visit } = tab;
  const own = useInboxSettings()?.settings.own ?? NONE;
  const place = inbox === null ? null : placeOf(inbox, ownPlaces(own));
  const label = place?.label ?? '';
  const chat = openReading(reading);
  const open = useMemo(
    () => chat && openChat(chat, { tabId, tabUrl: url, label, country, visit }),
    [chat, tabId, url, label, country, visit],
  );
  const giveFocus = useFocusAcross();
  const isPerson = open !== null && !open.chat.isGroup;
  // A person's controls come a moment later, and then it is asked for there.
  useFocusAt(isPerson ? null : `${tabId}:${visit}`, giveFocus);
  const isSlow = useLasting(inbox !== null && reading === null, ANSWERS_WITHIN_MS);
  const reload = () => void browser.tabs.reload(tabId);
  const search = { describes, room, place: NO_CHAT };

  if (inbox === null) {
    return (
      <SearchScreen {...search}>
        <NoInboxHere isHidden={url === ''} />
      </SearchScreen>
    );
  }
  if (reading === 'off') {
    return (
      <SearchScreen {...search}>{place && <SwitchedOff key={inbox} place={place} />}</SearchScreen>
    );
  }
  if (reading === null && isSlow) {
    return (
      <SearchScreen {...search}>
        <NoAnswerYet label={label} onReload={reload} />
      </SearchScreen>
    );
  }
  if (reading === null) {
    return (
      <InFrame>
        <PanelBody busy>{null}</PanelBody>
      </InFrame>
    );
  }
  if (reading === 'silent') {
    return (
      <SearchScreen {...search}>
        <ReloadTab label={label} onReload={reload} />
      </SearchScreen>
    );
  }
  if (open === null) {
    return (
      <SearchScreen {...search}>
        {reading.state === 'unreadable' ? (
          <Unreadable label={label} tabId={tabId} onReload={reload} />
        ) : (
          <ChooseChat label={label} />
        )}
      </SearchScreen>
    );
  }
  if (open.chat.isGroup) {
    return (
      <SearchScreen
        key={placeOfChat(open)}
        {...search}
        place={placeOfChat(open)}
        isGroup
        thread={<ThreadHeader chat={open.words} state={{ is: 'chat' }} />}
      >
        <GroupChat />
      </SearchScreen>
    );
  }
  return (
    <PersonScreen
      key={`${tabId}:${placeOfChat(open)}`}
      open={open}
      place={placeOfChat(open)}
      describes={describes}
      room={room}
      giveFocus={giveFocus}
    />
  );
}

const placeOfChat = ({ chat, visit }: OpenChat) => chatKey(chat) ?? visit;

function openChat(
  chat: Chat,
  around: {
    readonly tabId: number;
    readonly tabUrl: string;
    readonly label: string;
    readonly country: string | null;
    readonly visit: string;
  },
): OpenChat {
  const phone = chat.phone === null || chat.isGroup ? null : toE164(chat.phone, around.country);
  const shown = phone === null ? chat.phone : internationalPhone(phone);
  return {
    chat,
    tabId: around.tabId,
    tabUrl: around.tabUrl,
    visit: around.visit,
    phone,
    words: {
      label: around.label,
      name: chat.name,
      address: shown ?? chat.email ?? shownHandle(chat),
      isGroup: chat.isGroup,
    },
  };
}
