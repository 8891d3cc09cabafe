import type { KeyboardEvent, RefObject } from 'react';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { listMove } from '@/components/list-move';
import { PanelBody } from '@/components/PanelFrame';
import { RefreshFailed } from '@/components/RefreshFailed';
import { HitRow } from '@/components/search/HitRow';
import { SEARCHED, type useSearch } from '@/components/search/use-search';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { useLasting } from '@/components/ui/use-lasting';
import { listOf } from '@/lib/i18n/list';
import { plural } from '@/lib/i18n/plural';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { RecordsFound } from '@/lib/salesforce/search-records';
import { soslWords } from '@/lib/salesforce/sosl';

/** An answer this quick needs no skeleton. */
const SKELETON_AFTER_MS = 150;

/** What a search found, by kind; in the place of the screen's body. */
export function SearchResults({
  search,
  describes,
  list,
  note,
  onOpen,
  onLeave,
}: {
  search: ReturnType<typeof useSearch>;
  describes: Describes;
  /** Holds the rows, for ↓ to lead into it. */
  list: RefObject<HTMLDivElement | null>;
  /** What opening one of them means here. */
  note?: string | undefined;
  onOpen: (record: SalesforceRecord) => void;
  /** Back to the box, by ↑ from the first row or Esc. */
  onLeave: () => void;
}) {
  const { answer, asked, onEnterOnly, text } = search;
  const isBehind = text.trim() !== asked;
  const slow = useLasting(answer.isFetching, SKELETON_AFTER_MS);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onLeave();
    listMove(event, list.current, onLeave);
  };
  if (onEnterOnly && isBehind) {
    return (
      <PanelBody>
        <p className="px-3 py-3 text-text-2">{i18n.t('search.pressEnter')}</p>
      </PanelBody>
    );
  }
  return (
    <PanelBody busy={answer.isFetching || isBehind}>
      <div ref={list}>
        {answer.error && !answer.isFetching && (
          <RefreshFailed
            problem={SalesforceProblem.from(answer.error)}
            onRetry={() => void answer.refetch()}
          />
        )}
        {answer.data === undefined || asked === '' ? (
          !answer.error && <Waiting slow={slow} />
        ) : (
          <Found
            found={answer.data}
            describes={describes}
            typed={asked}
            note={note}
            onMove={move}
            onOpen={onOpen}
          />
        )}
      </div>
    </PanelBody>
  );
}

function Found({
  found: { records, isComplete },
  describes,
  typed,
  note,
  onMove,
  onOpen,
}: {
  found: RecordsFound;
  describes: Describes;
  typed: string;
  note: string | undefined;
  onMove: (event: KeyboardEvent) => void;
  onOpen: (record: SalesforceRecord) => void;
}) {
  const kinds = SEARCHED.flatMap((sobject) => describes[sobject] ?? []);
  const looked = i18n.t('search.looked', [listOf(kinds.map(({ labelPlural }) => labelPlural))]);
  if (records.length === 0 && soslWords(typed) === null) {
    return (
      <p role="status" className="px-3 py-3 text-text-2">
        {i18n.t('search.tooShort')}
      </p>
    );
  }
  if (records.length === 0) {
    return (
      <EmptyState title={<bdi>{i18n.t('search.nothing', [typed])}</bdi>}>
        <p role="status">{i18n.t('search.nothingNext')}</p>
        <p className="text-label">{looked}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="sr-only">
        {plural(records.length, 'search.found')}
      </p>
      {kinds.map((describe) => {
        const ofKind = records.filter(({ sobject }) => sobject === describe.name);
        if (ofKind.length === 0) return null;
        return (
          <section key={describe.name} aria-label={describe.labelPlural}>
            <h2 className="flex h-7 items-center gap-1 px-3 text-label font-semibold">
              {describe.labelPlural}
              <span className="font-normal text-text-2 tabular-nums">{ofKind.length}</span>
            </h2>
            <ul onKeyDown={onMove}>
              {ofKind.map((record) => (
                <li key={record.id}>
                  <HitRow
                    record={record}
                    describe={describe}
                    typed={typed}
                    onOpen={() => onOpen(record)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div className="space-y-1 px-3 py-2 text-label text-text-2">
        {!isComplete && <p>{i18n.t('search.more')}</p>}
        {note !== undefined && <p>{note}</p>}
        <p>{looked}</p>
      </div>
    </>
  );
}

function Waiting({ slow }: { slow: boolean }) {
  return (
    <div role="status" className="px-3 py-3">
      <span className="sr-only">{i18n.t('search.searching')}</span>
      {slow &&
        ['w-44', 'w-52', 'w-40'].map((width) => (
          <div key={width} className="py-2.5">
            <Skeleton className={`mb-2.5 h-3 ${width}`} />
            <Skeleton className="w-57" />
          </div>
        ))}
    </div>
  );
}
