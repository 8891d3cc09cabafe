import type { Call } from '@/lib/salesforce/client';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import type { Intent } from '@/lib/writes/intent';
import type { Journal } from '@/lib/writes/journal';
import type { WriteRoom } from '@/lib/writes/write-room';
import { z } from '@/lib/zod';

/** What to answer a write with, in turn; `done` lets it through, `lost-in-front` too, and answers 503. */
type Answer = 'done' | 'cut-before' | 'cut-after' | 'lost-in-front' | SalesforceProblem;

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** A composite that makes a record and asks something beside it. */
const compositeOfOne = z.object({
  compositeRequest: z.tuple(
    [z.object({ method: z.literal('POST'), body: z.record(z.string(), fieldValue) })],
    z.unknown(),
  ),
});

/** One Contact in a Salesforce of two functions, a journal in memory, and a list of what was called. */
export function fakeRoom(record: SalesforceRecord) {
  let row = { ...record.fields };
  let notes: readonly Intent[] = [];
  const answers: Answer[] = [];
  const asksRefused: SalesforceProblem[] = [];
  const calls: string[] = [];
  const made: Record<string, FieldValue>[] = [];
  const seen: (readonly Intent[])[] = [];

  const cut = () => new SalesforceProblem({ kind: 'offline', outcome: 'unknown' });

  const write = <T>({ method, body, headers, schema }: Call<T>) => {
    const answer = answers.shift() ?? 'done';
    if (answer instanceof SalesforceProblem) throw answer;
    if (answer === 'cut-before') throw cut();
    if (method === 'PATCH') {
      const since = Date.parse(headers?.['If-Unmodified-Since'] ?? '');
      const changed = Date.parse(String(row.LastModifiedDate).replace('+0000', 'Z'));
      if (!(Math.floor(changed / 1000) * 1000 <= since)) {
        throw new SalesforceProblem({ kind: 'conflict', status: 412 });
      }
      Object.assign(row, body, { LastModifiedDate: '2026-11-01T10:00:05.000+0000' });
      if (answer === 'cut-after') throw cut();
      return { status: 204, body: schema.parse(null), date: null, lastModified: null };
    }
    made.push(compositeOfOne.parse(body).compositeRequest[0].body);
    if (answer === 'cut-after') throw cut();
    if (answer === 'lost-in-front')
      throw new SalesforceProblem({ kind: 'unavailable', status: 503, retryAfter: 1 });
    const compositeResponse = [
      { httpStatusCode: 201, body: { id: newId(made.length), success: true, errors: [] } },
      { httpStatusCode: 200, body: allMade() },
    ];
    return {
      status: 200,
      body: schema.parse({ compositeResponse }),
      date: null,
      lastModified: null,
    };
  };

  const allMade = () => ({
    totalSize: made.length,
    done: true,
    records: made.map((fields, at) => ({
      attributes: { type: 'Lead', url: `/services/data/v66.0/sobjects/Lead/${newId(at + 1)}` },
      Id: newId(at + 1),
      ...fields,
    })),
  });

  const room: WriteRoom = {
    client: {
      identity: {
        orgId: '00D000000000001AAA',
        orgName: 'Halden Freight',
        orgKind: 'production',
        host: 'haldenfreight.my.salesforce.com',
        userId: '005000000000001AAA',
        username: 'priya.r@haldenfreight.example',
        displayName: 'Priya Raghunathan',
        locale: 'en-GB',
        country: 'NO',
        timeZone: 'Europe/Oslo',
      },
      async call(call) {
        calls.push(call.method);
        seen.push(notes);
        if (call.method !== 'GET') return write(call);
        const refused = asksRefused.shift();
        if (refused !== undefined) throw refused;
        const body = call.schema.parse(allMade());
        return { status: 200, body, date: null, lastModified: null };
      },
      serverNow: async () => '2026-11-01T10:00:00.000Z',
    },
    journal: memoryJournal(),
    read: async () => {
      calls.push('read');
      return { ...record, fields: { ...row } };
    },
  };

  function memoryJournal(): Journal {
    return {
      read: async () => notes,
      note: async (intent) => {
        notes = [...notes.filter(({ id }) => id !== intent.id), intent];
      },
      settle: async (id) => {
        notes = notes.filter((note) => note.id !== id);
      },
      watch: () => undefined,
    };
  }

  return {
    room,
    /** How the next writes are answered. */
    answers,
    /** What the next questions are refused with, in turn. */
    asksRefused,
    /** The methods called, in order; `read` for a record read again. */
    calls,
    /** Records made so far. */
    made,
    /** The journal as it was when each call left. */
    journalAtCalls: seen,
    notes: () => notes,
    row: () => row,
    /** Somebody else changes the record. */
    change(fields: Readonly<Record<string, FieldValue>>) {
      row = { ...row, ...fields, LastModifiedDate: '2026-11-01T10:00:03.000+0000' };
    },
  };
}

const newId = (number: number) => `00Q00000000000${number}AAA`;
