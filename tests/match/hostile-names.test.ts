import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Find } from '@/dev/org/sosl-find';
import { parseSosl } from '@/dev/org/sosl-parse';
import type { Client } from '@/lib/salesforce/client';
import { describe } from '@/lib/salesforce/describe';
import { query } from '@/lib/salesforce/records';
import { findPeople, type SearchContext } from '@/lib/salesforce/search';
import { soqlFor } from '@/lib/salesforce/search-query';
import { searchByName, searchRecords } from '@/lib/salesforce/search-records';
import { soqlIn } from '@/lib/salesforce/soql';
import { hostileName } from '@/tests/match/hostile';
import { Stage } from '@/tests/match/stage';

const RUNS = 300;
const BUSY_MACHINE = 60_000;

let stage: Stage;
let context: SearchContext;

beforeAll(async () => {
  stage = await Stage.open([]);
  const [contact, lead] = [await about('Contact'), await about('Lead')];
  context = { country: 'US', contact, lead };
});

afterAll(async () => {
  await stage.close();
});

const about = async (sobject: string) => ({
  describe: await describe(stage.client, sobject),
  fields: [],
});

/** The local org's client, which also keeps every search that goes out until it is taken. */
function listening(): { client: Client; searches: string[] } {
  const searches: string[] = [];
  const call: Client['call'] = (one) => {
    const [path, parameters] = one.path.split('?');
    if (path === '/search') searches.push(new URLSearchParams(parameters).get('q') ?? '');
    return stage.client.call(one);
  };
  return { client: { ...stage.client, call }, searches };
}

/** The terms of a clause; throws for one that is more than words that all have to be there. */
function words(find: Find): string[] {
  if (find.is === 'words') return [...find.terms];
  if (find.is !== 'and') throw new Error(`an operator of the page’s own: ${find.is}`);
  return find.of.flatMap(words);
}

const objects = () => [context.contact, context.lead].filter((object) => object !== null);

test(
  'no name changes what a search by name asks: words in names, of Contacts and Leads',
  async () => {
    const { client, searches } = listening();
    await searchByName(client, 'Ana', objects());
    const plain = parseSosl(searches.splice(0).at(-1) ?? '');
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        await searchByName(client, name, objects());
        const sent = searches.splice(0).at(-1);
        if (sent === undefined) return;
        const { find, ...rest } = parseSosl(sent);
        expect({ ...rest, find: null }).toEqual({ ...plain, find: null });
        const letters = [...name.matchAll(/[\p{L}\p{N}]+/gu)].flat();
        for (const word of words(find)) {
          for (const run of word.match(/[\p{L}\p{N}]+/gu) ?? []) {
            expect(letters.some((one) => one.includes(run))).toBe(true);
          }
        }
      }),
      { numRuns: RUNS },
    );
  },
  BUSY_MACHINE,
);

test(
  'nothing typed into the search changes more than what is looked for',
  async () => {
    const { client, searches } = listening();
    await fc.assert(
      fc.asyncProperty(hostileName, async (text) => {
        await searchRecords(client, text, objects(), { country: 'US' });
        const sent = searches.splice(0).at(-1);
        if (sent === undefined) return;
        const { returning, limit } = parseSosl(sent);
        expect(returning?.map(({ sobject }) => sobject)).toEqual(['Contact', 'Lead']);
        expect(returning?.every(({ soql }) => / LIMIT 25$/.test(soql))).toBe(true);
        expect(limit).toBeNull();
      }),
      { numRuns: RUNS },
    );
  },
  BUSY_MACHINE,
);

test(
  'an address or a number as a page states it finds nobody who hasn’t got it',
  async () => {
    const [ada] = stage.set([
      { sobject: 'Contact', fields: { LastName: 'Ada', Email: 'ada@example.com' } },
      { sobject: 'Lead', fields: { LastName: 'Bo', Company: 'Bo', Phone: '+442079460958' } },
    ]);
    const known = { phone: null, email: 'ada@example.com' };
    const people = await findPeople(stage.client, known, context);
    expect(people.matches.map(({ record }) => record.id)).toEqual([ada]);
    await fc.assert(
      fc.asyncProperty(hostileName, hostileName, async (phone, name) => {
        const email = `${name}@example.org`;
        expect((await findPeople(stage.client, { phone, email }, context)).matches).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  BUSY_MACHINE,
);

test(
  'a query for a name finds the record with that very name, whatever it holds, and no other',
  async () => {
    const lead = objects().filter(({ describe }) => describe.name === 'Lead');
    await fc.assert(
      fc.asyncProperty(hostileName, async (text) => {
        // A field holds neither half a sign nor a control character but those of white space, nor space around.
        const name = text.replace(/(?![\n\r\t\b\f])[\p{Cc}\p{Cs}\u2028\u2029]/gu, '').trim();
        if (name === '') return;
        const people = ['Ada', `${name}x`, name, `\\${name}`];
        const ids = stage.set(
          people.map((LastName) => ({ sobject: 'Lead', fields: { LastName, Company: 'Co' } })),
        );
        for (const object of lead) {
          const found = await query(stage.client, soqlFor(object, [soqlIn('LastName', [name])], 9));
          expect(found.map(({ id }) => id)).toEqual([ids[2]]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  BUSY_MACHINE,
);
