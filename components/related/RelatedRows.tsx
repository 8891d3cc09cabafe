import { i18n } from '#i18n';
import { RelatedRow, type RelatedRowSource } from '@/components/related/RelatedRow';
import { plain, words } from '@/components/related/related-words';
import { Chip } from '@/components/ui/Chip';
import { useWorkplace } from '@/components/workplace';
import { shortDate, timeAgo } from '@/lib/i18n/time';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { salesforceTime } from '@/lib/writes/dates';

interface RowProps {
  readonly record: SalesforceRecord;
  readonly source: RelatedRowSource;
}

/** The account: what it does, what it turns over, whose it is. */
export function AccountRow({ record, source }: RowProps) {
  const { timeZone } = useWorkplace().identity;
  const said = (name: string) => words(record, source.describe, name, timeZone);
  const owner = plain(record, 'Owner.Name');
  const parts = [
    said('Industry'),
    said('AnnualRevenue'),
    owner && i18n.t('related.owner', [owner]),
  ];
  return (
    <RelatedRow record={record} title={plain(record, 'Name')} second={parts} source={source} />
  );
}

/** An open opportunity: stage, amount, and when it closes. */
export function OpportunityRow({ record, source }: RowProps) {
  const { timeZone } = useWorkplace().identity;
  const said = (name: string) => words(record, source.describe, name, timeZone);
  // A day without a clock is a day of this computer's calendar.
  const closes = Date.parse(`${plain(record, 'CloseDate')}T00:00:00`);
  return (
    <RelatedRow
      record={record}
      title={plain(record, 'Name')}
      end={<bdi>{said('Amount')}</bdi>}
      second={[said('StageName')]}
      secondEnd={Number.isNaN(closes) ? null : i18n.t('related.closes', [shortDate(closes)])}
      source={source}
    />
  );
}

/** A case: what it is about, its number, status and priority, and how old it is. */
export function CaseRow({ record, source }: RowProps) {
  const { timeZone } = useWorkplace().identity;
  const said = (name: string) => words(record, source.describe, name, timeZone);
  const number = plain(record, 'CaseNumber');
  const priority = said('Priority');
  const created = salesforceTime(plain(record, 'CreatedDate'));
  return (
    <RelatedRow
      record={record}
      title={plain(record, 'Subject') || number}
      end={priority && <Chip>{priority}</Chip>}
      second={[number, said('Status')]}
      secondEnd={Number.isNaN(created) ? null : timeAgo(created)}
      source={source}
    />
  );
}
