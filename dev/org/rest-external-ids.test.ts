import { expect, test } from 'vitest';
import { createdId } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const PATH = '/sobjects/Contact/Messenger_Id__c/m.4711%2Fa';
const put = (json: unknown, path = PATH) => under.rest('PATCH', path, { json });

test('the first upsert makes the row, the second changes it', async () => {
  const made = await put({ LastName: 'Quill' });
  expect([made.status, made.body]).toEqual([
    201,
    { id: expect.stringMatching(/^003/), success: true, errors: [], created: true },
  ]);
  const id = createdId(made.body);
  expect((await under.rest('GET', PATH)).body).toMatchObject({
    Id: id,
    LastName: 'Quill',
    Messenger_Id__c: 'm.4711/a',
  });
  const changed = await put({ Title: 'Buyer' });
  expect([changed.status, changed.body]).toEqual([
    200,
    { id, success: true, errors: [], created: false },
  ]);
  expect((await under.rest('GET', PATH)).body).toMatchObject({ LastName: 'Quill', Title: 'Buyer' });
});

test('several rows of one external id are told, and none is changed', async () => {
  const json = ['One', 'Two'].map((LastName) => ({ LastName, Messenger_Id__c: 'm.4711/a' }));
  await under.call('POST', '/__org/rows/Contact', { json });
  const { status, body } = await put({ Title: 'Buyer' });
  const url = expect.stringMatching(/^\/services\/data\/v66\.0\/sobjects\/Contact\/003\w{15}$/);
  expect([status, body]).toEqual([300, [url, url]]);
  const { body: titled } = await under.query(
    "SELECT Id FROM Contact WHERE Title = 'Buyer' AND Messenger_Id__c = 'm.4711/a'",
  );
  expect(titled).toMatchObject({ totalSize: 0 });
});

test('what is no external id, a missing row, and a body that names the field', async () => {
  expect((await put({}, '/sobjects/Contact/Title/Buyer')).body).toEqual(
    restError('NOT_FOUND', 'Provided external ID field does not exist or is not accessible: Title'),
  );
  expect((await under.rest('GET', PATH)).status).toBe(404);
  expect((await put({ LastName: 'x', messenger_id__c: 'y' })).body).toEqual(
    restError(
      'INVALID_FIELD',
      'The Messenger_Id__c field should not be specified in the sobject data.',
    ),
  );
  expect((await put({ Title: 'x' })).body).toEqual(
    restError('REQUIRED_FIELD_MISSING', 'Required fields are missing: [LastName]', ['LastName']),
  );
});
