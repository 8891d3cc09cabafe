import type { Caller } from '@/lib/salesforce/client';
import { z } from '@/lib/zod';

const made = z.object({ id: z.string() });

/** Makes a record past the journal, as another program would; gives its id. */
export async function makeRecord(
  client: Caller,
  sobject: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const path = `/sobjects/${sobject}`;
  return (await client.call({ method: 'POST', path, body: fields, schema: made })).body.id;
}
