import type { RefObject } from 'react';
import type { Describes } from '@/components/hooks/use-describes';
import { PanelBody } from '@/components/PanelFrame';
import { ProblemState } from '@/components/ProblemState';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { FoundRecord } from '@/components/search/FoundRecord';
import type { LinkHere } from '@/components/search/link-here';
import { SearchResults } from '@/components/search/SearchResults';
import type { useFound } from '@/components/search/use-found';
import type { useSearch } from '@/components/search/use-search';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What takes the place of a screen's body while something is searched for: the results, or a record of them. */
export function SearchOver({
  search,
  found,
  describes,
  room,
  list,
  note,
  link,
  onOpen,
  onBox,
  onBack,
}: {
  search: ReturnType<typeof useSearch>;
  found: ReturnType<typeof useFound>;
  describes: Describes;
  room: WriteRoom;
  /** Holds the rows, for ↓ to lead into it. */
  list: RefObject<HTMLDivElement | null>;
  /** What opening one of the results means here. */
  note: string | undefined;
  /** How the open record can be linked to the chat; null where it can't. */
  link: LinkHere | null;
  onOpen: (record: SalesforceRecord) => void;
  /** From the results to the box. */
  onBox: () => void;
  /** From the record to the results. */
  onBack: () => void;
}) {
  if (found.is === 'none') {
    return (
      <SearchResults
        search={search}
        describes={describes}
        list={list}
        note={note}
        onOpen={onOpen}
        onLeave={onBox}
      />
    );
  }
  if (found.is === 'failed') return <ProblemState problem={found.problem} onRetry={found.retry} />;
  if (found.record === null) {
    return (
      <PanelBody busy>
        <RecordSkeleton />
      </PanelBody>
    );
  }
  return (
    <FoundRecord
      key={found.record.id}
      record={found.record}
      byCase={found.byCase}
      describes={describes}
      room={room}
      link={link}
      onRecord={found.replace}
      onBack={onBack}
    />
  );
}
