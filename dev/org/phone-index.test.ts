import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { hits } from '@/dev/org/testing/fields';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

const casesSchema = z.array(
  z.object({ field: z.nullable(z.string()), find: z.string(), hit: z.boolean() }),
);
const file = new URL('../../tests/fixtures/sosl-phone-cases.json', import.meta.url);
const CASES = casesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const under = orgForTests();

const ways: readonly [string, (find: string) => string][] = [
  ['escaped', (find) => find.replace(/[?&|!{}[\]()^~:\\"'+-]/g, '\\$&')],
  // Inside a phrase a wildcard still counts.
  ['in quotes', (find) => `"${find}"`],
];

for (const [way, write] of ways) {
  test.each(CASES)(`"$field" is found by {$find}: $hit (${way})`, async ({ field, find, hit }) => {
    await under.call('POST', '/__org/rows/Contact', { json: { LastName: 'Case', Phone: field } });
    const { status, body } = await under.search(
      `FIND {${write(find)}} IN PHONE FIELDS RETURNING Contact(Name WHERE LastName = 'Case')`,
    );
    expect(status).toBe(200);
    expect(hits(body)).toEqual(hit ? ['Case'] : []);
  });
}

test('bare words side by side are one number', async () => {
  await under.call('POST', '/__org/rows/Lead', {
    json: { LastName: 'Case', Company: 'x', MobilePhone: '4155551234' },
  });
  const find = 'FIND {415 555 1234} IN PHONE FIELDS RETURNING Lead(Name)';
  expect(hits((await under.search(find)).body)).toEqual(['Case']);
});
