import { useState } from 'react';
import { i18n } from '#i18n';
import type { RelatedRowSource } from '@/components/related/RelatedRow';
import { CaseRow } from '@/components/related/RelatedRows';
import { LinkButton } from '@/components/ui/LinkButton';
import { plural } from '@/lib/i18n/plural';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** Open cases; the closed ones on a press. One that is closed here stays in sight. */
export function CaseRows({
  records,
  source,
}: {
  records: readonly SalesforceRecord[];
  source: RelatedRowSource;
}) {
  const [all, setAll] = useState(false);
  const [first] = useState(() => new Set(open(records).map(({ id }) => id)));
  const shown = records.filter((record) => all || first.has(record.id) || isOpen(record));
  const hidden = records.length - shown.length;
  return (
    <>
      {shown.length === 0 && <p className="px-3 pt-1 text-text-2">{i18n.t('related.noneOpen')}</p>}
      {shown.map((record) => (
        <CaseRow key={record.id} record={record} source={source} />
      ))}
      {hidden > 0 && (
        <p className="px-3 py-1 text-label">
          <LinkButton onClick={() => setAll(true)}>
            {plural(hidden, 'related.showClosed')}
          </LinkButton>
        </p>
      )}
    </>
  );
}

const isOpen = ({ fields }: SalesforceRecord) => fields.IsClosed !== true;

/** Those that are not closed. */
export const open = (records: readonly SalesforceRecord[]) => records.filter(isOpen);
