import { DuplicateRow, UnreadRow, UnseenRow } from '@/components/duplicates/DuplicateRow';
import type { Describes } from '@/components/hooks/use-describes';
import { useDuplicates } from '@/components/hooks/use-duplicates';
import { isPersonObject } from '@/components/person-objects';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { RefreshFailed } from '@/components/RefreshFailed';
import { threadRecord } from '@/components/record-line';
import { useWorkplace } from '@/components/workplace';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { DuplicatesFound } from '@/lib/salesforce/duplicates-found';
import { likeness } from '@/lib/salesforce/likeness';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';

/** Each record that was found, beside what was to be saved. */
export function DuplicateList({
  found,
  sent,
  describe,
  describes,
  onUse,
}: {
  found: DuplicatesFound;
  /** What was to be saved, by API name. */
  sent: Readonly<Record<string, FieldValue>>;
  /** Of the object that was to be saved. */
  describe: ObjectDescribe;
  describes: Describes;
  onUse: (record: SalesforceRecord) => void;
}) {
  const { identity, country } = useWorkplace();
  const answer = useDuplicates(found, describes, Object.keys(sent));
  const kindOf = (sobject: string) => describes[sobject]?.label ?? sobject;

  if (answer.data === undefined) {
    if (!answer.error) return <RecordSkeleton />;
    const problem = SalesforceProblem.from(answer.error);
    return (
      <>
        <RefreshFailed problem={problem} onRetry={() => void answer.refetch()} />
        <ul>
          {found.records.map(({ sobject, id }) => (
            <UnreadRow
              key={id}
              id={id}
              kind={kindOf(sobject)}
              url={lightningUrl(identity.host, sobject, id)}
            />
          ))}
        </ul>
      </>
    );
  }
  const first = answer.data.find(({ record }) => record !== null)?.id;
  return (
    <ul>
      {answer.data.map(({ sobject, id, record }) => {
        const recordDescribe = describes[sobject];
        if (record === null || recordDescribe === undefined) {
          return <UnseenRow key={id} kind={kindOf(sobject)} />;
        }
        return (
          <DuplicateRow
            key={id}
            record={threadRecord(record, recordDescribe.label, identity)}
            likeness={likeness(sent, describe, record, recordDescribe, country)}
            isFirst={id === first}
            onUse={isPersonObject(sobject) ? () => onUse(record) : undefined}
          />
        );
      })}
    </ul>
  );
}
