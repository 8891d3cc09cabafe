import { expect, test } from 'vitest';
import { column, createdId, hits } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const found = async (sosl: string) => hits((await under.search(sosl)).body);

test('finds by any of several numbers, in Contacts and unconverted Leads', async () => {
  const rows = await found(
    'FIND {447700900142 OR 07700900142 OR 00447700900142} IN PHONE FIELDS RETURNING Contact(Name ORDER BY Name LIMIT 200), Lead(Name WHERE IsConverted = false LIMIT 200)',
  );
  expect(rows).toEqual([
    'Adaeze Okonkwo-Whitmore',
    'Bartholomew Featherstonehaugh-Cholmondeley',
    'Front desk',
    'A. Okonkwo',
  ]);
});

test('a custom field of type phone is searched too', async () => {
  await under.call('POST', '/__org/rows/Contact', {
    json: { LastName: 'Chat', WhatsApp__c: '+1 202 555 0111' },
  });
  expect(await found('FIND {12025550111} IN PHONE FIELDS RETURNING Contact(Name)')).toEqual([
    'Chat',
  ]);
});

test.each([
  ['{Solheim}', ['Ingrid Solheim-Andreassen']],
  ['{solheim andreassen}', ['Ingrid Solheim-Andreassen']],
  ['{andreassen solheim}', ['Ingrid Solheim-Andreassen']],
  ['{"solheim andreassen"}', ['Ingrid Solheim-Andreassen']],
  ['{"andreassen solheim"}', []],
  ['{Solheim\\-Andreassen}', ['Ingrid Solheim-Andreassen']],
  ['{Solhei*}', ['Ingrid Solheim-Andreassen']],
  ['{Sol?eim}', ['Ingrid Solheim-Andreassen']],
  ['{Solhei}', []],
  ['{Soren AND Kjaer}', []],
  ['{søren AND kjær}', ['Søren Kjær']],
  ['{Ingrid AND NOT Solheim}', []],
  ['{(Ingrid OR Lindiwe) AND (Khumalo OR Nobody)}', ['Lindiwe Khumalo']],
  ['{الخطيب}', ['عبد الرحمن بن خالد الخطيب']],
])('FIND %s IN NAME FIELDS gives %j', async (find, names) => {
  expect(await found(`FIND ${find} IN NAME FIELDS RETURNING Contact(Name)`)).toEqual(names);
});

test('an e-mail address is found whole or by its parts, and not by a name', async () => {
  const emails = (find: string) => found(`FIND {${find}} IN EMAIL FIELDS RETURNING Contact(Name)`);
  expect(await emails('ingrid.solheim@nordlys.example')).toEqual(['Ingrid Solheim-Andreassen']);
  expect(await emails('nordlys')).toEqual(['Ingrid Solheim-Andreassen']);
  expect(await emails('Andreassen')).toEqual([]);
});

test('without RETURNING every searchable object answers with Ids', async () => {
  const { body } = await under.search('FIND {Okonkwo}');
  expect(body).toMatchObject({
    searchRecords: [
      { attributes: { type: 'Contact' }, Id: expect.stringMatching(/^003/) },
      { attributes: { type: 'Lead' }, Id: expect.stringMatching(/^00Q/) },
    ],
  });
});

test('one object gives at most 250 rows, several share 2,000, and LIMIT narrows both', async () => {
  const many = Array.from({ length: 300 }, () => ({ LastName: 'Namesake', Phone: '2025550123' }));
  await under.call('POST', '/__org/rows/Contact', { json: many });
  const find = 'FIND {2025550123} IN PHONE FIELDS RETURNING';
  expect(await found(`${find} Contact(Name)`)).toHaveLength(250);
  expect(await found(`${find} Contact(Name WHERE Name != null)`)).toHaveLength(300);
  expect(await found(`${find} Contact(Name WHERE Name != null), Lead(Name)`)).toHaveLength(250);
  expect(await found(`${find} Contact(Name LIMIT 7)`)).toHaveLength(7);
  expect(await found(`${find} Contact(Name), Lead(Name) LIMIT 5`)).toHaveLength(5);
});

test('a new row is found only once the index has caught up, a changed one by its old value till then', async () => {
  const sosl = (number: string) => `FIND {${number}} IN PHONE FIELDS RETURNING Lead(Name)`;
  const made = await under.rest('POST', '/sobjects/Lead', {
    json: { LastName: 'Fresh', Company: 'x', Phone: '2025550101' },
  });
  expect(await found(sosl('2025550101'))).toEqual([]);
  expect(
    column((await under.query("SELECT Name FROM Lead WHERE Phone = '2025550101'")).body, 'Name'),
  ).toEqual(['Fresh']);

  under.org.switches.set({ indexDelaySeconds: 0 });
  expect(await found(sosl('2025550101'))).toEqual(['Fresh']);

  under.org.switches.set({ indexDelaySeconds: 15 });
  await under.call('POST', '/__org/rows/Lead', {
    json: { LastName: 'Old', Company: 'x', Phone: '2025550102' },
  });
  const [old] = column(
    (await under.query("SELECT Id FROM Lead WHERE LastName = 'Old'")).body,
    'Id',
  );
  await under.rest('PATCH', `/sobjects/Lead/${old}`, { json: { Phone: '2025550103' } });
  expect(await found(sosl('2025550102'))).toEqual(['Old']);
  expect(await found(sosl('2025550103'))).toEqual([]);
  await under.rest('DELETE', `/sobjects/Lead/${createdId(made.body)}`);
  under.org.switches.set({ indexDelaySeconds: 0 });
  expect(await found(sosl('2025550101'))).toEqual([]);
  expect(await found(sosl('2025550103'))).toEqual(['Old']);
});

test('a hidden field finds nobody', async () => {
  under.org.switches.set({ hiddenFields: { Contact: ['MobilePhone'] } });
  expect(await found('FIND {4791234567} IN PHONE FIELDS RETURNING Contact(Name)')).toEqual([]);
});

test.each([
  ['Solheim', 'MALFORMED_SEARCH'],
  ['FIND {} IN NAME FIELDS', 'MALFORMED_SEARCH'],
  ['FIND {a+b}', 'MALFORMED_SEARCH'],
  ['FIND {Solheim-Andreassen}', 'MALFORMED_SEARCH'],
  ['FIND {*lheim}', 'MALFORMED_SEARCH'],
  ['FIND {"open}', 'MALFORMED_SEARCH'],
  ['FIND {(open}', 'MALFORMED_SEARCH'],
  ['FIND {one OR}', 'MALFORMED_SEARCH'],
  ['FIND {OR one}', 'MALFORMED_SEARCH'],
  ['FIND {one} IN TITLE FIELDS', 'MALFORMED_SEARCH'],
  ['FIND {one} RETURN Contact(Id)', 'MALFORMED_SEARCH'],
  ['FIND {one} RETURNING Contact(Id', 'MALFORMED_SEARCH'],
  ['FIND {one} RETURNING Contact(Id WHERE)', 'MALFORMED_SEARCH'],
  ['FIND {one} RETURNING User(Id)', 'MALFORMED_SEARCH'],
  ['FIND {one} RETURNING Nothing(Id)', 'INVALID_TYPE'],
  ['FIND {one} RETURNING Contact(Colour)', 'INVALID_FIELD'],
  ['FIND {a}', 'INVALID_SEARCH'],
  ['FIND {one OR a*}', 'INVALID_SEARCH'],
])('%s is refused with %s', async (sosl, code) => {
  const { status, body } = await under.search(sosl);
  expect([status, body]).toEqual([400, restError(code, expect.any(String))]);
});

test('the message for a short term names it', async () => {
  expect((await under.search('FIND {a}')).body).toEqual(
    restError('INVALID_SEARCH', 'search term must be longer than one character: a'),
  );
});
