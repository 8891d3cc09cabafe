import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { fieldsRead } from '@/components/card-fields';
import type { Finding } from '@/components/found-in-messages';
import type { Describes } from '@/components/hooks/use-describes';
import { MatchRow } from '@/components/MatchRow';
import { PERSON_FRESH_MS } from '@/components/panel-cache';
import { RefreshFailed } from '@/components/RefreshFailed';
import { matchChoice } from '@/components/record-line';
import { useOpenRecord } from '@/components/search/open-record';
import { LinkButton } from '@/components/ui/LinkButton';
import { Spinner } from '@/components/ui/Spinner';
import { useWorkplace } from '@/components/workplace';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { findPeople } from '@/lib/salesforce/search';

/** Who in Salesforce has a number or an address that the agent confirmed. One call, or two for a number that nobody has. */
export function WhoHasIt({
  finding: { kind, value },
  words,
  describes,
  onTheirs,
}: {
  finding: Finding;
  /** The number or address as it is read. */
  words: string;
  describes: Describes;
  onTheirs: () => void;
}) {
  const { client, country, identity, settings, settingsMark } = useWorkplace();
  const open = useOpenRecord();
  const searched = (sobject: 'Contact' | 'Lead') => {
    const describe = describes[sobject];
    return describe ? { describe, fields: fieldsRead(describe, settings) } : null;
  };
  const answer = useQuery({
    queryKey: ['said', identity.orgId, identity.userId, value, settingsMark],
    queryFn: ({ signal }) =>
      findPeople(
        client,
        { phone: kind === 'phone' ? value : null, email: kind === 'email' ? value : null },
        { country, contact: searched('Contact'), lead: searched('Lead') },
        signal,
      ),
    staleTime: PERSON_FRESH_MS,
  });
  if (answer.error) {
    const problem = SalesforceProblem.from(answer.error);
    return <RefreshFailed problem={problem} onRetry={() => void answer.refetch()} />;
  }
  if (answer.data === undefined) {
    return (
      <p role="status" className="flex items-center gap-1 pt-1 text-meta text-text-2">
        <Spinner />
        {i18n.t('match.searching')}
      </p>
    );
  }
  const { matches } = answer.data;
  if (matches.length === 0) {
    return (
      <p role="status" className="pt-1 text-label text-text-2">
        {i18n.t('search.nobodyHas', [words])}{' '}
        <LinkButton onClick={onTheirs}>{i18n.t('search.useInNew')}</LinkButton>
      </p>
    );
  }
  return (
    <ul className="-mx-3 mt-1 -mb-2 border-t border-line [&>li:last-child>button]:border-b-0">
      {matches.map((match) => {
        const kindOf = describes[match.record.sobject]?.label ?? match.record.sobject;
        return (
          <li key={match.record.id}>
            <MatchRow
              match={matchChoice(match, kindOf, identity, false)}
              onPick={() => open(match.record, 'message')}
            />
          </li>
        );
      })}
    </ul>
  );
}
