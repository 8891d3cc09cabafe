import { Joined } from '@/components/related/Joined';
import { plain } from '@/components/related/related-words';
import { OutLink } from '@/components/ui/OutLink';
import { useWorkplace } from '@/components/workplace';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';

/** The campaigns that a Lead is a member of, and how far it came in them. */
export function CampaignRows({ records }: { records: readonly SalesforceRecord[] }) {
  const { host } = useWorkplace().identity;
  return (
    <ul>
      {records.map((record) => (
        <li key={record.id} className="grid min-h-7 px-3 py-1">
          <OutLink href={lightningUrl(host, 'Campaign', plain(record, 'CampaignId'))}>
            <bdi>{plain(record, 'Campaign.Name')}</bdi>
          </OutLink>
          <span className="text-label text-text-2">
            <Joined parts={[plain(record, 'Status')]} />
          </span>
        </li>
      ))}
    </ul>
  );
}
