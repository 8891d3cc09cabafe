import { useCallback, useState } from 'react';
import { fieldsRead } from '@/components/card-fields';
import type { Describes } from '@/components/hooks/use-describes';
import { fieldText } from '@/components/record-line';
import type { Because } from '@/components/search/open-record';
import { useWorkplace } from '@/components/workplace';
import { readCard } from '@/lib/salesforce/card';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** A record opened from the search. A case opens whom it is about, which may have to be read first. */
type Found =
  | { readonly is: 'none' }
  | { readonly is: 'reading'; readonly byCase: SalesforceRecord }
  | {
      readonly is: 'failed';
      readonly byCase: SalesforceRecord;
      readonly problem: SalesforceProblem;
    }
  | {
      readonly is: 'open';
      readonly record: SalesforceRecord;
      readonly byCase: SalesforceRecord | null;
      readonly because: Because;
    };

/** The record that is open over the screen, and ways to open another, or none. A case takes one call. */
export function useFound(describes: Describes) {
  const { client, settings } = useWorkplace();
  const [found, setFound] = useState<Found>({ is: 'none' });

  const open = useCallback(
    (record: SalesforceRecord, because: Because) => {
      const contact = record.sobject === 'Case' ? fieldText(record, 'ContactId') : null;
      const describe = describes.Contact;
      if (contact === null || describe === undefined) {
        setFound({ is: 'open', record, byCase: null, because });
        return;
      }
      const reading: Found = { is: 'reading', byCase: record };
      setFound(reading);
      const settle = (next: Found) => setFound((now) => (now === reading ? next : now));
      readCard(client, describe, fieldsRead(describe, settings), contact).then(
        (person) => settle({ is: 'open', record: person, byCase: record, because }),
        (thrown: unknown) =>
          settle({ is: 'failed', byCase: record, problem: SalesforceProblem.from(thrown) }),
      );
    },
    [client, settings, describes],
  );

  const isOpen = found.is === 'open';
  return {
    ...found,
    record: isOpen ? found.record : null,
    because: isOpen ? found.because : 'searched',
    byCase: found.is === 'none' ? null : found.byCase,
    open,
    close: useCallback(() => setFound({ is: 'none' }), []),
    retry: () => found.is === 'failed' && open(found.byCase, 'searched'),
    replace: useCallback(
      (record: SalesforceRecord) =>
        setFound((now) => (now.is === 'open' ? { ...now, record } : now)),
      [],
    ),
  } as const;
}
