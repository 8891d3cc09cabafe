import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { longId } from '@/lib/salesforce/row-id';
import { z } from '@/lib/zod';

/** A row as the REST API sends it: values, parents and child lists beside `attributes`. */
export const rowSchema = z.looseObject({
  attributes: z.object({ type: z.string(), url: z.optional(z.string()) }),
});
type Row = z.infer<typeof rowSchema>;

/** SOQL reaches at most five parents up. */
const MOST_PARENTS = 5;

/**
 * A row as a record: parents flattened under their path; compound values (an address) and child lists
 * left out. Null for a row without an id, such as an aggregate.
 */
export function recordOf(row: Row): SalesforceRecord | null {
  const fields: Record<string, FieldValue> = {};
  collect(row, '', fields, MOST_PARENTS);
  const id = typeof fields.Id === 'string' ? fields.Id : idFromUrl(row.attributes.url);
  if (id === null) return null;
  return { sobject: row.attributes.type, id: longId(id), fields };
}

function collect(row: Row, path: string, fields: Record<string, FieldValue>, depth: number): void {
  for (const [name, value] of Object.entries(row)) {
    if (name === 'attributes') continue;
    if (isFieldValue(value)) fields[path + name] = value;
    else {
      const parent = rowSchema.safeParse(value);
      if (parent.success && depth > 0) collect(parent.data, `${path}${name}.`, fields, depth - 1);
    }
  }
}

function isFieldValue(value: unknown): value is FieldValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function idFromUrl(url: string | undefined): string | null {
  return /\/([A-Za-z0-9]{18}|[A-Za-z0-9]{15})$/.exec(url ?? '')?.[1] ?? null;
}
