import type { Caller } from '@/lib/salesforce/client';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { query } from '@/lib/salesforce/records';

/** A value of Task's Status, as describe names it. */
export interface StatusOption {
  readonly label: string;
  readonly value: string;
}

/**
 * What a log's Status may be. `completed`: the values that close a task, the organisation's own default or
 * first of them chosen. `unknown`: Salesforce does not tell this user which do, so all are offered, and
 * the one that every new task gets is chosen. `none`: this user may not set it.
 */
export type StatusChoice =
  | {
      readonly is: 'completed' | 'unknown';
      readonly options: readonly StatusOption[];
      readonly chosen: string;
    }
  | { readonly is: 'none' };

/**
 * Asks which values of Task's Status close a task, by API name and by label, the organisation's default
 * first. Every organisation names and orders its own.
 * @throws SalesforceProblem
 */
export async function readClosedStatuses(
  client: Caller,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const rows = await query(
    client,
    'SELECT Id, ApiName, MasterLabel, IsDefault FROM TaskStatus WHERE IsClosed = true ORDER BY SortOrder',
    signal,
  );
  const ordered = [
    ...rows.filter(({ fields }) => fields.IsDefault === true),
    ...rows.filter(({ fields }) => fields.IsDefault !== true),
  ];
  const names = ordered.flatMap(({ fields }) => [fields.ApiName, fields.MasterLabel]);
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

/** What a log's Status may be; `closed` is what `readClosedStatuses` gave, null if it was refused. */
export function statusChoice(
  describe: ObjectDescribe,
  closed: readonly string[] | null,
): StatusChoice {
  const field = describe.fields.find(({ name }) => name === 'Status');
  if (field === undefined || !field.createable) return { is: 'none' };
  const all = field.picklistValues;
  const closing = (closed ?? []).flatMap((name) => all.find(({ value }) => value === name) ?? []);
  const [first] = closing;
  if (first !== undefined) return { is: 'completed', options: closing, chosen: first.value };
  const usual = all.find(({ defaultValue }) => defaultValue) ?? all[0];
  return usual === undefined
    ? { is: 'none' }
    : { is: 'unknown', options: all, chosen: usual.value };
}
