import Info from 'lucide-react/icons/info';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { useNamesAlike } from '@/components/hooks/use-names-alike';
import { listMove } from '@/components/list-move';
import { RefreshFailed } from '@/components/RefreshFailed';
import { HitRow } from '@/components/search/HitRow';
import { useOpenRecord } from '@/components/search/open-record';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Section } from '@/components/ui/Section';
import { Sentence } from '@/components/ui/Sentence';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** Rows shown before anybody asks for more: names alike are guesses. */
const FIRST = 4;

/** People whose names are like the chat's. A guess, and said to be one: opening somebody links nothing. */
export function NamesAlike({
  name,
  not,
  describes,
}: {
  /** The chat's own name for them. */
  name: string;
  /** Ids of those whom the agent said it isn't. */
  not: readonly string[];
  describes: Describes;
}) {
  const answer = useNamesAlike(name, describes);
  const open = useOpenRecord();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (answer.error) {
    const problem = SalesforceProblem.from(answer.error);
    return <RefreshFailed problem={problem} onRetry={() => void answer.refetch()} />;
  }
  if (answer.data === undefined) return null;
  const records = answer.data.records.filter(({ id }) => !not.includes(id));
  if (records.length === 0) {
    return (
      <p className="px-3 py-3 text-text-2">
        <Sentence parts={[<bdi key="name">{name}</bdi>]}>
          {(called) => i18n.t('search.nobodyCalled', [called])}
        </Sentence>{' '}
        {i18n.t('search.tryAnother')}
      </p>
    );
  }
  const shown = all ? records : records.slice(0, FIRST);
  return (
    <Section title={i18n.t('search.namesAlike')} count={records.length}>
      <p className="flex items-center gap-1 px-3 pb-1.5 text-meta font-medium text-warn">
        <Icon of={Info} size="small" />
        {i18n.t('search.nameOnly')}
      </p>
      <ul
        ref={list}
        onKeyDown={(event) => listMove(event, list.current)}
        className="border-t border-line [&>li:last-child>button]:border-b-0"
      >
        {shown.map((record) => {
          const describe = describes[record.sobject];
          return (
            describe && (
              <li key={record.id}>
                <HitRow
                  record={record}
                  describe={describe}
                  typed={name}
                  kind={describe.label}
                  onOpen={() => open(record, 'name')}
                />
              </li>
            )
          );
        })}
      </ul>
      {shown.length < records.length && (
        <p className="px-3 pt-1 text-label">
          <LinkButton onClick={() => setAll(true)}>{i18n.t('match.showMore')}</LinkButton>
        </p>
      )}
    </Section>
  );
}
