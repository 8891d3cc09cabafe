import { describe, expect, it, vi } from 'vitest';
import type { Call, Caller } from '@/lib/salesforce/client';
import type { UpdateIntent } from '@/lib/writes/intent';
import { sendUpdateOnce } from '@/lib/writes/send-update';

const ID = '003000000000001AAA';
const INTENT: UpdateIntent = {
  kind: 'update',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: null,
  sobject: 'Contact',
  notedAt: 0,
  state: 'sending',
  recordId: ID,
  fields: { Title: 'Chief Buyer' },
  seen: { Title: 'Buyer' },
  stamp: '2026-11-01T10:00:00.400+0000',
};
const SOQL = `SELECT Id, Title FROM Contact WHERE Id = '${ID}'`;

const url = `/services/data/v66.0/sobjects/Contact/${ID}`;
const row = (Title: string) => ({ attributes: { type: 'Contact', url }, Id: ID, Title });
const read = (Title: string) => ({
  httpStatusCode: 200,
  body: { totalSize: 1, done: true, records: [row(Title)] },
});
const refused = (httpStatusCode: number, errorCode: string) => ({
  httpStatusCode,
  body: [{ errorCode, message: 'words' }],
});
const SAVED = { httpStatusCode: 204, body: null };

/** A Salesforce that gives these answers to composites, in turn, and notes what it was asked. */
function composites(...answers: unknown[][]) {
  const asked: Call<unknown>[] = [];
  const client: Caller = {
    async call(call) {
      asked.push(call);
      const body = call.schema.parse({ compositeResponse: answers[asked.length - 1] });
      return { status: 200, body, date: null, lastModified: null };
    },
  };
  return { client, asked };
}

describe('sendUpdateOnce', () => {
  it('changes the record under its stamp and reads it, in one call', async () => {
    const { client, asked } = composites([SAVED, read('Chief Buyer')]);
    expect(await sendUpdateOnce(client, INTENT, SOQL)).toMatchObject({
      problem: null,
      record: { id: ID, sobject: 'Contact', fields: { Title: 'Chief Buyer' } },
    });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        path: '/composite',
        body: {
          allOrNone: false,
          compositeRequest: [
            {
              method: 'PATCH',
              url,
              httpHeaders: { 'If-Unmodified-Since': 'Sun, 01 Nov 2026 10:00:00 GMT' },
              body: { Title: 'Chief Buyer' },
            },
            { method: 'GET', url: `/services/data/v66.0/query?q=${encodeURIComponent(SOQL)}` },
          ],
        },
      },
    ]);
  });

  it('brings the record along with a conflict', async () => {
    const conflict = refused(412, 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK');
    const { client } = composites([conflict, read('Head of Logistics')]);
    expect(await sendUpdateOnce(client, INTENT, SOQL)).toMatchObject({
      problem: { kind: 'conflict', outcome: 'not-done' },
      record: { fields: { Title: 'Head of Logistics' } },
    });
  });

  it('is saved though the record can’t be read', async () => {
    const { client } = composites([SAVED, refused(400, 'QUERY_TIMEOUT')]);
    expect(await sendUpdateOnce(client, INTENT, SOQL)).toEqual({ problem: null, record: null });
  });

  it('tries again where something else was saving the record', async () => {
    vi.useFakeTimers();
    const locked = refused(400, 'UNABLE_TO_LOCK_ROW');
    const { client, asked } = composites([locked, read('Buyer')], [SAVED, read('Chief Buyer')]);
    const sent = sendUpdateOnce(client, INTENT, SOQL);
    await vi.runAllTimersAsync();
    expect(await sent).toMatchObject({
      problem: null,
      record: { fields: { Title: 'Chief Buyer' } },
    });
    expect(asked).toHaveLength(2);
    vi.useRealTimers();
  });

  it('knows that nobody knows where the server failed at it', async () => {
    const { client } = composites([refused(500, 'UNKNOWN_EXCEPTION'), read('Buyer')]);
    const { problem } = await sendUpdateOnce(client, INTENT, SOQL);
    expect(problem).toMatchObject({ kind: 'unavailable', outcome: 'unknown' });
  });

  it('takes one answer for both as the refusal of both', async () => {
    const { client } = composites([refused(400, 'INVALID_INPUT')]);
    const { problem } = await sendUpdateOnce(client, INTENT, SOQL);
    expect(problem).toMatchObject({ kind: 'bad-request', code: 'INVALID_INPUT' });
  });
});
