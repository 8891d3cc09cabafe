import { browser } from 'wxt/browser';
import type { Client } from '@/lib/salesforce/client';
import { DESCRIBE_FRESH_MS } from '@/lib/salesforce/describes';
import { type RecordTypePicklists, readRecordTypePicklists } from '@/lib/salesforce/record-types';
import { z } from '@/lib/zod';

const heldSchema = z.object({
  /** The Threadside that kept it: another one asks anew. */
  version: z.string(),
  /** By object and record type id, with a colon between. */
  types: z.record(
    z.string(),
    z.object({
      /** When it was asked, milliseconds since 1970. */
      at: z.number(),
      lists: z.record(
        z.string(),
        z.array(
          z.object({
            label: z.string(),
            value: z.string(),
            isDefault: z.boolean(),
            validFor: z.nullable(z.array(z.string())),
          }),
        ),
      ),
    }),
  ),
});

/**
 * What the picklists of a record type offer: one call a day for each object and record type, whichever
 * window needs it first. It is kept beside the describes and forgotten with them at sign-out.
 * @throws SalesforceProblem where the organisation does not answer for this object
 */
export async function recordTypeLists(
  client: Client,
  sobject: string,
  recordType: string,
): Promise<RecordTypePicklists> {
  const { orgId, userId } = client.identity;
  const key = `describes:${orgId}:${userId}:lists`;
  const { version } = browser.runtime.getManifest();
  const name = `${sobject}:${recordType}`;
  return navigator.locks.request(key, async () => {
    const read = heldSchema.safeParse((await browser.storage.local.get(key))[key]);
    const types = read.success && read.data.version === version ? read.data.types : {};
    const held = types[name];
    const age = Date.now() - (held?.at ?? 0);
    if (held !== undefined && age >= 0 && age < DESCRIBE_FRESH_MS) return held.lists;
    const lists = await readRecordTypePicklists(client, sobject, recordType);
    const now = { version, types: { ...types, [name]: { at: Date.now(), lists } } };
    // Where the browser's storage is full, the next panel asks again; this one has them all the same.
    await browser.storage.local.set({ [key]: now }).catch(() => {});
    return lists;
  });
}
