import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { InFrame } from '@/components/Screen';
import { FoundHead } from '@/components/search/FoundHead';
import { LookUpBar } from '@/components/search/LookUpBar';
import type { LinkHere } from '@/components/search/link-here';
import { OpenRecordContext } from '@/components/search/open-record';
import { SearchBox, useSlash } from '@/components/search/SearchBox';
import { SearchOver } from '@/components/search/SearchOver';
import { useFound } from '@/components/search/use-found';
import { useOpenOnlyMatch } from '@/components/search/use-open-only-match';
import { useSearch } from '@/components/search/use-search';
import { useSearchText } from '@/components/search/use-search-text';
import type { ThreadChat } from '@/components/thread-types';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/**
 * What stands in a ScreenFrame with the search over it: what is found takes the place of its body, which stays as it
 * is below. `folded`: the box shows itself when it is asked for, since somebody is in sight already.
 */
export function SearchScreen({
  describes,
  room,
  place,
  thread,
  seen = null,
  folded = false,
  isGroup = false,
  chat = null,
  link = null,
  linkedId = null,
  children,
}: {
  describes: Describes;
  room: WriteRoom;
  /** Under which what is typed is kept while the agent is elsewhere. */
  place: string;
  thread?: ReactNode;
  seen?: Parameters<typeof InFrame>[0]['seen'];
  folded?: boolean;
  isGroup?: boolean;
  /** The chat that a record may be linked to, and how; null where there is none. */
  chat?: ThreadChat | null;
  link?: LinkHere | null;
  /** The record that the chat is with already. */
  linkedId?: string | null;
  children: ReactNode;
}) {
  const { text, type, settle, lookUp, brought, leave } = useSearchText(place);
  const search = useSearch(describes, text, brought !== null);
  const found = useFound(describes);
  useOpenOnlyMatch(lookUp, brought, search, found, describes);
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isShown = !folded || isOpen || text !== '' || lookUp !== null;
  const isSearching = text.trim() !== '';

  const unfold = useCallback(() => {
    // The box may not stand yet, and what is typed next belongs into it.
    flushSync(() => setIsOpen(true));
    input.current?.focus();
  }, []);
  useSlash(unfold);
  // The agent goes on from here by the keyboard.
  useEffect(() => {
    if (lookUp !== null) input.current?.focus();
  }, [lookUp]);
  const back = () => {
    found.close();
    unfold();
  };
  const close = () => {
    if (lookUp === null) type('');
    leave();
    setIsOpen(false);
    found.close();
  };
  const open = (record: SalesforceRecord) => {
    settle();
    found.open(record, 'searched');
  };
  const { record, because } = found;
  const kindOf = ({ sobject }: SalesforceRecord) => describes[sobject]?.label ?? sobject;
  const linkFound = (picked: SalesforceRecord) => {
    type('');
    close();
    link?.link(picked);
  };
  const isOver = isSearching || found.is !== 'none';

  return (
    <InFrame
      thread={
        <>
          {record && chat && link ? (
            <FoundHead record={record} kind={kindOf(record)} chat={chat} because={because} />
          ) : (
            thread
          )}
          {lookUp && (
            <LookUpBar lookUp={lookUp} inChat={chat !== null || isGroup} onLeave={close} />
          )}
          {isShown && found.is === 'none' && (
            <SearchBox
              text={text}
              input={input}
              onText={type}
              onEnter={() => {
                const [first] = search.answer.data?.records ?? [];
                if (!search.isSettled) search.searchNow();
                else if (first !== undefined && isSearching) open(first);
              }}
              onDown={() => list.current?.querySelector<HTMLElement>('li button')?.focus()}
              onEscape={close}
            />
          )}
          {record && !(chat && link) && (
            <FoundHead record={record} kind={kindOf(record)} chat={null} because={because} />
          )}
        </>
      }
      seen={seen}
      onSearch={isShown ? undefined : unfold}
    >
      <OpenRecordContext value={found.open}>
        {isOver && (
          <SearchOver
            search={search}
            found={found}
            describes={describes}
            room={room}
            list={list}
            note={isGroup ? i18n.t('search.groupNote') : undefined}
            link={link === null || record?.id === linkedId ? null : { ...link, link: linkFound }}
            onOpen={open}
            onBox={unfold}
            onBack={back}
          />
        )}
        <div className={isOver ? 'hidden' : 'contents'}>{children}</div>
      </OpenRecordContext>
    </InFrame>
  );
}
