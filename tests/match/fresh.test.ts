import { afterAll, beforeAll, expect, test } from 'vitest';
import { describe } from '@/lib/salesforce/describe';
import { findPeople } from '@/lib/salesforce/search';
import { makeRecord } from '@/tests/make-record';
import { Stage } from '@/tests/match/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open([]);
  stage.org.switches.set({ indexDelaySeconds: 3600 });
});

afterAll(async () => {
  await stage.close();
});

test.each([
  ['+14155550137', '+14155550137', 'US'],
  ['14155550137', '+14155550137', 'US'],
  ['4155550137', '+14155550137', 'US'],
  ['(415) 555-0137', '+14155550137', 'US'],
  ['+1 415 555 0137', '+1 (415) 555-0137', 'US'],
  ['+1 (415) 555-0137', '+1 (415) 555-0137', 'US'],
  ['07700 900142', '+447700900142', 'GB'],
  ['02079460958', '+442079460958', 'GB'],
  ['+44 7700 900142', '+447700900142', 'US'],
  ['00442079460958', '+442079460958', 'DE'],
  ['(31) 98751-8884', '+5531987518884', 'BR'],
  ['+55 31 98751-8884', '+5531987518884', 'PT'],
  ['3187518884', '+5531987518884', 'BR'],
  ['+5531987518884', '+553187518884', 'PT'],
  ['5215591543709', '+525591543709', 'US'],
  ['+525591543709', '+5215591543709', 'US'],
  ['+5492615225807', '+542615225807', 'AR'],
  ['07145254', '+2250707145254', 'CI'],
])(
  'a record too fresh for search is found by equality: %s for %s',
  async (Phone, phone, country) => {
    stage.set([]);
    const about = async (sobject: string) => ({
      describe: await describe(stage.client, sobject),
      fields: [],
    });
    const context = { country, contact: await about('Contact'), lead: await about('Lead') };
    const fields = { LastName: 'New', Company: 'New', Phone };
    const id = await makeRecord(stage.client, 'Lead', fields);
    const people = await findPeople(stage.client, { phone, email: null }, context);
    expect(people.calls).toBe(2);
    expect(people.matches).toHaveLength(1);
    expect(people.matches[0]?.record.id).toBe(id);
  },
);
