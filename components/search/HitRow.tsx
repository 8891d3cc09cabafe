import { fieldText } from '@/components/record-line';
import { Marked } from '@/components/search/Marked';
import { Chip } from '@/components/ui/Chip';
import { type ObjectDescribe, phoneFields } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** More numbers than these tell nobody apart. */
const MOST_PHONES = 2;

/** One result: who or what it is, where, and its numbers. The whole row is one button. */
export function HitRow({
  record,
  describe,
  typed,
  kind,
  onOpen,
}: {
  record: SalesforceRecord;
  describe: ObjectDescribe;
  typed: string;
  /** What the organisation calls its kind, where no heading says it. */
  kind?: string;
  onOpen: () => void;
}) {
  const text = (path: string) => fieldText(record, path);
  const isCase = record.sobject === 'Case';
  // Where no heading says the kind, names alone were looked for.
  const isByName = kind !== undefined;
  const number = text('CaseNumber');
  const subject = text('Subject');
  const name = isCase ? (subject ?? number) : text('Name');
  const about = isCase
    ? [subject === null ? null : number, text('Contact.Name'), text('Status')]
    : [text('Title'), text('Account.Name') ?? text('Company') ?? text('Industry'), text('Email')];
  const phones = phoneFields(describe).flatMap((field) => text(field.name) ?? []);
  return (
    <button
      type="button"
      onClick={onOpen}
      className="grid w-full gap-y-0.5 border-b border-line px-3 py-2 text-start hover:bg-well focus-visible:bg-well focus-visible:outline-offset-[-2px]"
    >
      <span className="flex items-start gap-2">
        <span className="min-w-0 flex-1 font-semibold wrap-anywhere">
          <Marked text={name ?? record.id} typed={typed} />
        </span>
        {kind !== undefined && <Chip>{kind}</Chip>}
      </span>
      <Line parts={about} typed={isByName ? '' : typed} />
      {!isCase && (
        <Line
          parts={[...new Set(phones)].slice(0, MOST_PHONES)}
          typed={isByName ? '' : typed}
          digits
        />
      )}
    </button>
  );
}

function Line({
  parts,
  typed,
  digits = false,
}: {
  parts: readonly (string | null)[];
  typed: string;
  digits?: boolean;
}) {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return (
    <span
      dir={digits ? 'ltr' : undefined}
      className={`text-label wrap-anywhere text-text-2 ${digits ? 'justify-self-start tabular-nums' : ''}`}
    >
      {known.map((part, at) => (
        <span key={part}>
          {at > 0 && '\u00a0· '}
          <Marked text={part} typed={typed} />
        </span>
      ))}
    </span>
  );
}
