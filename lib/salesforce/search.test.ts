import { describe, expect, test } from 'vitest';
import { findPeople } from '@/lib/salesforce/search';
import { ADA, BO, contact, context, lead, row, salesforce } from '@/lib/salesforce/search-fixture';

describe('the people a chat may be', () => {
  test('a phone that agrees takes one call, and says by which field', async () => {
    const { client, asked } = salesforce([
      row('Contact', ADA, { Name: 'Ada', Phone: '(11) 3333-4444', WhatsApp__c: '(31) 8751-8884' }),
    ]);
    const people = await findPeople(client, { phone: '+55 31 98751-8884', email: null }, context);
    expect(people).toMatchObject({
      matches: [
        {
          record: { sobject: 'Contact', id: ADA },
          why: {
            kind: 'phone',
            field: 'WhatsApp__c',
            fieldLabel: 'WhatsApp__c label',
            how: 'variant',
            variant: 'without-ninth-digit',
          },
        },
      ],
      isComplete: true,
      candidates: 1,
      calls: 1,
    });
    expect(asked).toHaveLength(1);
  });

  test('the search names the fields that this user may see, and leaves converted Leads out', async () => {
    const { client, asked } = salesforce([row('Lead', BO, { Phone: '+5531987518884' })]);
    await findPeople(client, { phone: '+55 31 98751-8884', email: null }, context);
    expect(asked[0]).toMatch(/^FIND \{5531987518884\* OR .*\} IN PHONE FIELDS RETURNING Contact\(/);
    expect(asked[0]).toMatch(/Contact\(Id, [^)]*Account\.Name[^)]*WhatsApp__c[^)]* LIMIT 200\)/);
    expect(asked[0]).toMatch(/Lead\([^)]* WHERE IsConverted = false LIMIT 200\)$/);
    expect(asked[0]).not.toContain('Hidden__c');
  });

  test('a hit whose fields disagree is nobody; then equality is asked', async () => {
    const near = row('Contact', ADA, { Phone: '+55 31 98751-8880' });
    const { client, asked, paths } = salesforce([near], {
      Lead: [row('Lead', BO, { Phone: '31987518884' })],
    });
    const people = await findPeople(client, { phone: '+55 31 98751-8884', email: null }, context);
    expect(people.matches.map(({ record }) => record.id)).toEqual([BO]);
    expect(people).toMatchObject({ calls: 2, candidates: 2 });
    expect(paths).toEqual(['GET /search', 'POST /composite']);
    expect(asked[1]).toMatch(
      / FROM Contact WHERE \(Phone IN \(.*'\+55 31 98751-8884'.*\) OR WhatsApp__c IN /,
    );
    expect(asked[2]).toMatch(/ FROM Lead WHERE \(Phone IN .*\) AND IsConverted = false ORDER BY /);
  });

  test('whoever has the phone, the one with the address is asked for too, in one call more', async () => {
    const { client, asked, paths } = salesforce([row('Lead', BO, { Phone: '31987518884' })], {
      Contact: [row('Contact', ADA, { Email: 'ada@example.com', Phone: '+55 31 3333-4444' })],
    });
    const ask = { phone: '+55 31 98751-8884', email: 'ada@example.com' };
    const people = await findPeople(client, ask, context);
    expect(people.matches.map(({ record }) => record.id)).toEqual([ADA, BO]);
    expect(people.calls).toBe(2);
    expect(paths).toEqual(['GET /search', 'POST /composite']);
    expect(asked[1]).toMatch(/ WHERE \(Email IN \('ada@example.com'\)\) ORDER BY /);
  });

  test('who has both, phone and address, takes one call', async () => {
    const both = row('Contact', ADA, { Email: 'Ada@example.com', Phone: '31987518884' });
    const { client } = salesforce([both]);
    const ask = { phone: '+55 31 98751-8884', email: 'ada@example.com' };
    expect(await findPeople(client, ask, context)).toMatchObject({ calls: 1, isComplete: true });
  });

  test('one object’s refusal hides nobody whom the other has', async () => {
    const lead = row('Lead', BO, { Phone: '31987518884' });
    const { client } = salesforce([], { Contact: 'refused', Lead: [lead] });
    const people = await findPeople(client, { phone: '+55 31 98751-8884', email: null }, context);
    expect(people.matches.map(({ record }) => record.id)).toEqual([BO]);
    expect(people).toMatchObject({ isComplete: false, calls: 2 });
  });

  test('where one object is refused and the other has nobody, that is told', async () => {
    const { client } = salesforce([], { Contact: 'refused' });
    const asked = findPeople(client, { phone: '+55 31 98751-8884', email: null }, context);
    await expect(asked).rejects.toMatchObject({ kind: 'unknown-field', status: 400 });
  });

  test('an e-mail alone is asked by equality, in any case', async () => {
    const { client, asked } = salesforce([], {
      Contact: [row('Contact', ADA, { Email: 'Ada@Example.com' })],
    });
    const people = await findPeople(client, { phone: null, email: ' ADA@example.com ' }, context);
    expect(people.matches[0]?.why).toEqual({
      kind: 'email',
      field: 'Email',
      fieldLabel: 'Email label',
      how: 'exact',
    });
    expect(asked[0]).toContain("WHERE (Email IN ('ada@example.com')) ORDER BY");
    expect(people.calls).toBe(1);
  });

  test('a quote in an address stays in its string', async () => {
    const { client, asked } = salesforce([]);
    await findPeople(client, { phone: null, email: "o'x') OR (Id != '@e.com" }, context);
    expect(asked[0]).toContain("Email IN ('o\\'x\\')or(id!=\\'@e.com')");
  });

  test('an exact agreement speaks for a record before a variant one', async () => {
    const { client } = salesforce([
      row('Contact', ADA, { Phone: '(31) 8751-8884', WhatsApp__c: '+55 31 98751-8884' }),
    ]);
    const people = await findPeople(client, { phone: '+5531987518884', email: null }, context);
    expect(people.matches[0]?.why).toMatchObject({ field: 'WhatsApp__c', how: 'exact' });
  });

  test('with one object out of sight the other is searched', async () => {
    const { client, asked } = salesforce([row('Lead', BO, { Phone: '+5531987518884' })]);
    const onlyLeads = { ...context, contact: null };
    const people = await findPeople(client, { phone: '+5531987518884', email: null }, onlyLeads);
    expect(people.matches).toHaveLength(1);
    expect(asked[0]).not.toContain('Contact');
  });

  test.each([
    ['nothing', null, null],
    ['a hidden number', '104857600009876@lid', null],
    ['no address', null, 'ana'],
  ])('%s to go by takes no call', async (_, phone, email) => {
    const { client, asked } = salesforce([]);
    expect(await findPeople(client, { phone, email }, context)).toMatchObject({
      matches: [],
      calls: 0,
    });
    expect(asked).toEqual([]);
  });

  test('more people than were fetched are not passed over in silence', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      row('Contact', `003000000000${String(index).padStart(3, '0')}AAA`, {
        Phone: '+5531987518884',
      }),
    );
    const { client } = salesforce(many);
    const people = await findPeople(client, { phone: '+5531987518884', email: null }, context);
    expect(people).toMatchObject({ isComplete: false, candidates: 200 });
    expect(people.matches).toHaveLength(200);
  });
});

describe('a chat whose address the organisation keeps in a field', () => {
  const kept = (object: typeof contact | typeof lead) => ({
    ...object,
    describe: {
      ...object.describe,
      fields: [
        ...object.describe.fields,
        ...object.describe.fields
          .filter(({ name }) => name === 'Name')
          .map((field) => ({ ...field, name: 'Messenger_Id__c', label: 'Messenger ID' })),
      ],
    },
    threadField: 'Messenger_Id__c',
  });
  const keeping = { country: 'BR', contact: kept(contact), lead: kept(lead) };
  const linked = row('Lead', BO, { Messenger_Id__c: "10'1" });

  test('is found by one call where it shows no number, its text in a string of its own', async () => {
    const { client, asked, paths } = salesforce([], { Lead: [linked] });
    const people = await findPeople(
      client,
      { phone: null, email: null, threadId: "10'1" },
      keeping,
    );
    expect(people).toMatchObject({
      matches: [
        {
          record: { id: BO },
          why: { kind: 'thread', field: 'Messenger_Id__c', fieldLabel: 'Messenger ID' },
        },
      ],
      calls: 1,
    });
    expect(paths).toEqual(['POST /composite']);
    expect(asked[0]).toMatch(
      /Messenger_Id__c.* FROM Contact WHERE \(Messenger_Id__c IN \('10\\'1'\)\)/,
    );
  });

  test('is the linked one alone, whoever else has the number; two calls', async () => {
    const other = row('Contact', ADA, { Phone: '+5531987518884' });
    const { client, paths } = salesforce([other], { Contact: [other], Lead: [linked] });
    const ask = { phone: '+5531987518884', email: null, threadId: "10'1" };
    const people = await findPeople(client, ask, keeping);
    expect(people.matches.map(({ record }) => record.id)).toEqual([BO]);
    expect(paths.toSorted()).toEqual(['GET /search', 'POST /composite']);
  });

  test('is whoever has the number where nobody is linked, each once', async () => {
    const ada = row('Contact', ADA, { Phone: '+5531987518884' });
    const { client } = salesforce([ada], { Contact: [ada] });
    const ask = { phone: '+5531987518884', email: null, threadId: "10'1" };
    const people = await findPeople(client, ask, keeping);
    expect(people.matches.map(({ record, why }) => [record.id, why.kind])).toEqual([
      [ADA, 'phone'],
    ]);
    expect(people.calls).toBe(2);
  });

  test.each([
    ['an address in other letters', 'AB'],
    ['one that is longer than the field', 'x'.repeat(81)],
  ])('%s links nobody', async (_, threadId) => {
    const { client } = salesforce([], {
      Lead: [row('Lead', BO, { Messenger_Id__c: threadId.toLowerCase() })],
    });
    const people = await findPeople(client, { phone: null, email: null, threadId }, keeping);
    expect(people.matches).toEqual([]);
  });
});
