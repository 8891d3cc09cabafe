import type { Caller } from '@/lib/salesforce/client';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { PicklistChoice } from '@/lib/salesforce/picklists';
import { z } from '@/lib/zod';

/** A record type that the user may give to a new record. */
export interface RecordTypeChoice {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}

/** The record types that a user chooses among. The master type, which is none, is not one of them. */
export function recordTypeChoices({
  recordTypeInfos,
}: ObjectDescribe): readonly RecordTypeChoice[] {
  return recordTypeInfos
    .filter(
      ({ available, master, recordTypeId }) => available && !master && recordTypeId !== MASTER,
    )
    .map(({ recordTypeId, name, defaultRecordTypeMapping }) => ({
      id: recordTypeId,
      name,
      isDefault: defaultRecordTypeMapping,
    }));
}

/**
 * The record type that a new record gets where nobody chooses: the user's default one. Null where that
 * is the master type.
 */
export function defaultRecordType(describe: ObjectDescribe): string | null {
  return recordTypeChoices(describe).find(({ isDefault }) => isDefault)?.id ?? null;
}

/** Salesforce's own name for "no record type". */
const MASTER = '012000000000000AAA';

/** Whether a record type has picklist values of its own: the master type has all that describe tells. */
export function hasOwnPicklists({ recordTypeInfos }: ObjectDescribe, recordType: string): boolean {
  return recordTypeInfos.some(
    (one) => one.recordTypeId === recordType && !one.master && recordType !== MASTER,
  );
}

/** What the picklists of one record type offer, by field. */
export type RecordTypePicklists = Readonly<Record<string, readonly PicklistChoice[]>>;

const fieldAnswer = z.object({
  controllerValues: z.record(z.string(), z.int()),
  defaultValue: z.nullish(z.object({ value: z.string() })),
  values: z.array(z.object({ label: z.string(), value: z.string(), validFor: z.array(z.int()) })),
});
const picklistsAnswer = z.object({ picklistFieldValues: z.record(z.string(), fieldAnswer) });

/**
 * Asks what the picklists of one record type offer, in one call ("Get Values for All Picklist Fields of a
 * Record Type" in the User Interface API guide).
 * @throws SalesforceProblem
 */
export async function readRecordTypePicklists(
  client: Caller,
  sobject: string,
  recordType: string,
): Promise<RecordTypePicklists> {
  const { body } = await client.call({
    method: 'GET',
    path: `/ui-api/object-info/${encodeURIComponent(sobject)}/picklist-values/${encodeURIComponent(recordType)}`,
    schema: picklistsAnswer,
  });
  return Object.fromEntries(
    Object.entries(body.picklistFieldValues).map(([name, answer]) => [name, choices(answer)]),
  );
}

function choices({
  controllerValues,
  defaultValue,
  values,
}: z.infer<typeof fieldAnswer>): readonly PicklistChoice[] {
  const controlling = Object.entries(controllerValues);
  return values.map(({ label, value, validFor }) => ({
    label,
    value,
    isDefault: value === defaultValue?.value,
    validFor:
      controlling.length === 0
        ? null
        : controlling.filter(([, at]) => validFor.includes(at)).map(([name]) => name),
  }));
}
