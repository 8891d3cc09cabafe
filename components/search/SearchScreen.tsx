import { type ReactNode, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { PanelBody } from '@/components/PanelFrame';
import { ProblemState } from '@/components/ProblemState';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { Screen } from '@/components/Screen';
import { FoundHead } from '@/components/search/FoundHead';
import { FoundRecord } from '@/components/search/FoundRecord';
import type { LinkHere } from '@/components/search/link-here';
import { OpenRecordContext } from '@/components/search/open-record';
import { SearchBox, useSlash } from '@/components/search/SearchBox';
import { SearchResults } from '@/components/search/SearchResults';
import { useFound } from '@/components/search/use-found';
import { useSearch } from '@/components/search/use-search';
import type { ThreadChat } from '@/components/thread-types';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/update';

/**
 * A signed-in screen with the search over it: what is found takes the place of its body, which stays as it
 * is below. `folded`: the box shows itself when it is asked for, since somebody is in sight already.
 */
export function SearchScreen({
  describes,
  room,
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
  thread?: ReactNode;
  seen?: Parameters<typeof Screen>[0]['seen'];
  folded?: boolean;
  isGroup?: boolean;
  /** The chat that a record may be linked to, and how; null where there is none. */
  chat?: ThreadChat | null;
  link?: LinkHere | null;
  /** The record that the chat is with already. */
  linkedId?: string | null;
  children: ReactNode;
}) {
  const search = useSearch(describes);
  const found = useFound(describes);
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isShown = !folded || isOpen || search.text !== '';
  const isSearching = search.text.trim() !== '';

  const unfold = useCallback(() => {
    // The box may not stand yet, and what is typed next belongs into it.
    flushSync(() => setIsOpen(true));
    input.current?.focus();
  }, []);
  useSlash(unfold);
  const leave = () => {
    found.close();
    unfold();
  };
  const close = () => {
    search.setText('');
    setIsOpen(false);
    found.close();
  };
  const open = (record: SalesforceRecord) => found.open(record, 'searched');
  const { record, because } = found;
  const kindOf = ({ sobject }: SalesforceRecord) => describes[sobject]?.label ?? sobject;

  function over() {
    if (found.is === 'none') {
      return isSearching ? (
        <SearchResults
          search={search}
          describes={describes}
          list={list}
          note={isGroup ? i18n.t('search.groupNote') : undefined}
          onOpen={open}
          onLeave={unfold}
        />
      ) : null;
    }
    if (found.is === 'failed')
      return <ProblemState problem={found.problem} onRetry={found.retry} />;
    if (record === null) {
      return (
        <PanelBody busy>
          <RecordSkeleton />
        </PanelBody>
      );
    }
    return (
      <FoundRecord
        key={record.id}
        record={record}
        byCase={found.byCase}
        describes={describes}
        room={room}
        link={
          link === null || record.id === linkedId
            ? null
            : {
                ...link,
                link: (picked) => {
                  close();
                  link.link(picked);
                },
              }
        }
        onRecord={found.replace}
        onBack={leave}
      />
    );
  }

  const above = over();
  return (
    <Screen
      thread={
        <>
          {record && chat && link ? (
            <FoundHead record={record} kind={kindOf(record)} chat={chat} because={because} />
          ) : (
            thread
          )}
          {isShown && found.is === 'none' && (
            <SearchBox
              text={search.text}
              input={input}
              onText={search.setText}
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
        {above}
        <div className={above === null ? 'contents' : 'hidden'}>{children}</div>
      </OpenRecordContext>
    </Screen>
  );
}
