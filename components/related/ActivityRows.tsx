import Calendar from 'lucide-react/icons/calendar';
import FileText from 'lucide-react/icons/file-text';
import Phone from 'lucide-react/icons/phone';
import SquareCheck from 'lucide-react/icons/square-check';
import { i18n } from '#i18n';
import { plain } from '@/components/related/related-words';
import { Icon, type IconDrawing } from '@/components/ui/Icon';
import { useWorkplace } from '@/components/workplace';
import { shortDate } from '@/lib/i18n/time';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';
import { salesforceTime } from '@/lib/writes/dates';

/** Tasks and events together, the latest first; each opens in Salesforce. */
export function ActivityRows({ records }: { records: readonly SalesforceRecord[] }) {
  const { host } = useWorkplace().identity;
  const latest = [...records].sort((one, other) => dayOf(other) - dayOf(one));
  return (
    <ul>
      {latest.map((record) => (
        <li key={record.id}>
          <a
            href={lightningUrl(host, record.sobject, record.id)}
            target="_blank"
            rel="noreferrer"
            className="flex min-h-7 items-start gap-2 px-3 py-1 hover:bg-well focus-visible:outline-offset-[-2px]"
          >
            <Icon of={drawingOf(record)} className="mt-0.5 text-text-2" />
            <span className="min-w-0 flex-1 wrap-anywhere">
              <bdi>{plain(record, 'Subject') || i18n.t('related.noSubject')}</bdi>
            </span>
            <span className="text-label text-text-2 tabular-nums">{when(record)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function drawingOf({ sobject, fields }: SalesforceRecord): IconDrawing {
  if (sobject === 'Event') return Calendar;
  if (fields.TaskSubtype === 'Call') return Phone;
  return fields.IsClosed === true ? FileText : SquareCheck;
}

/** A task's day has no clock and no zone: it is this computer's day. Without a day it comes last. */
function dayOf(record: SalesforceRecord): number {
  if (record.sobject === 'Event') return salesforceTime(plain(record, 'StartDateTime')) || 0;
  return Date.parse(`${plain(record, 'ActivityDate')}T00:00:00`) || 0;
}

function when(record: SalesforceRecord): string {
  const day = dayOf(record);
  if (day === 0) return '';
  const short = shortDate(day);
  const isDue = record.sobject === 'Task' && record.fields.IsClosed !== true;
  return isDue ? i18n.t('related.due', [short]) : short;
}
