import { z } from 'zod/mini';

const createdSchema = z.object({ id: z.string(), success: z.literal(true) });
const recordsSchema = z.object({ records: z.array(z.record(z.string(), z.unknown())) });
const hitsSchema = z.object({ searchRecords: z.array(z.record(z.string(), z.unknown())) });

/** The id in the answer to a create. */
export function createdId(body: unknown): string {
  return createdSchema.parse(body).id;
}

/** One field of all records in the answer to a query. */
export function column(body: unknown, field: string): readonly unknown[] {
  return recordsSchema.parse(body).records.map((record) => record[field]);
}

/** One field of all hits in the answer to a search. */
export function hits(body: unknown, field = 'Name'): readonly unknown[] {
  return hitsSchema.parse(body).searchRecords.map((record) => record[field]);
}
