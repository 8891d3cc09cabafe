import { describe } from '@/lib/salesforce/describe';
import { query } from '@/lib/salesforce/records';
import { judged } from '@/lib/salesforce/search-judge';
import type { Samples } from '@/tests/bench/row';
import { Stage } from '@/tests/match/stage';

const RUNS = 40;
/** Runs that the compiler still has a hand in. */
const WARM_UP = 10;
/** Parsed so often at a time, to take about as long: what else the machine does is to meet both alike. */
const PARSES = 32;
const RECORDS = 200;

/** Whom the records are compared with: one of the people who are in the org. */
const WANTED = { phone: '+447700900142', email: null, country: 'NO' };

/**
 * Verifies 200 records of many countries against a number, as after a search that found them all, in
 * Node. Against: parsing their JSON.
 */
export async function timeMatching(): Promise<Samples> {
  const stage = await Stage.open([]);
  try {
    const describes = [await describe(stage.client, 'Contact')];
    const records = await query(
      stage.client,
      `SELECT Id, Name, Email, Phone, MobilePhone, HomePhone, OtherPhone, AssistantPhone, Fax, LastModifiedDate FROM Contact ORDER BY CreatedDate, Id LIMIT ${RECORDS}`,
    );
    if (records.length < RECORDS) throw new Error(`The org has ${records.length} contacts only`);
    if (judged(records, WANTED, describes).length === 0) throw new Error('Nobody was verified');
    const json = JSON.stringify(records);
    const samples = { measured: [] as number[], baseline: [] as number[] };
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      const measured = timed(1, () => judged(records, WANTED, describes));
      const baseline = timed(PARSES, () => JSON.parse(json));
      if (run >= 0) {
        samples.measured.push(measured);
        samples.baseline.push(baseline);
      }
    }
    return samples;
  } finally {
    await stage.close();
  }
}

/** Milliseconds that one of so many calls takes. */
function timed(times: number, call: () => unknown): number {
  const start = performance.now();
  for (let n = 0; n < times; n += 1) call();
  return (performance.now() - start) / times;
}
