import ExternalLink from 'lucide-react/icons/external-link';
import { fieldText } from '@/components/record-line';
import { Icon } from '@/components/ui/Icon';
import { useWorkplace } from '@/components/workplace';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';

/** The case by which somebody was found, over their card; it opens in Salesforce. */
export function CaseLine({
  record,
  describe,
}: {
  record: SalesforceRecord;
  describe: ObjectDescribe;
}) {
  const { identity } = useWorkplace();
  const about = [fieldText(record, 'Subject'), fieldText(record, 'Status')];
  return (
    <a
      href={lightningUrl(identity.host, 'Case', record.id)}
      target="_blank"
      rel="noreferrer"
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line bg-well px-3 py-2 hover:bg-line focus-visible:outline-offset-[-2px]"
    >
      <span className="font-semibold">
        {describe.label} <bdi dir="ltr">{fieldText(record, 'CaseNumber')}</bdi>
      </span>
      <Icon of={ExternalLink} mirrors className="mt-0.5 text-text-2" />
      <span className="col-span-2 text-label wrap-anywhere text-text-2">
        {about
          .filter((part) => part !== null)
          .map((part, at) => (
            <span key={part}>
              {at > 0 && '\u00a0· '}
              <bdi>{part}</bdi>
            </span>
          ))}
      </span>
    </a>
  );
}
