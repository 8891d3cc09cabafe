import { expect, test } from 'vitest';
import type { AllDrafts } from '@/lib/writes/drafts';
import type { UpdateIntent } from '@/lib/writes/intent';
import { settleDrafts } from '@/lib/writes/late-drafts';

const PLACE = 'record:Contact:003A';
const CHANGE: UpdateIntent = {
  kind: 'update',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: 'whatsapp:1@c.us',
  sobject: 'Contact',
  recordId: '003A',
  notedAt: 0,
  state: 'waiting',
  fields: { AnnualRevenue: 1250.5 },
  seen: { AnnualRevenue: 900 },
  stamp: '2026-11-01T10:00:00.000+0000',
  typed: { name: 'AnnualRevenue', draft: '1.250,50' },
};

/** The drafts of a record after a change of it came to something. */
async function after(intent: UpdateIntent, isSaved: boolean, before: AllDrafts[string] = {}) {
  const held = new Map(Object.entries(before));
  await settleDrafts(
    {
      read: async () => ({ [PLACE]: before }),
      async keep(place, name, value) {
        expect(place).toBe(PLACE);
        if (value === undefined) held.delete(name);
        else held.set(name, value);
      },
    },
    intent,
    isSaved,
  );
  return Object.fromEntries(held);
}

test('a change that was not saved is a draft again, letter for letter as it was typed', async () => {
  expect(await after(CHANGE, false)).toEqual({ AnnualRevenue: '1.250,50' });
});

test('the parts of an address come back as the one draft that they were', async () => {
  const draft = '{"MailingCity":"Belém","MailingCountryCode":"BR"}';
  const address: UpdateIntent = {
    ...CHANGE,
    fields: { MailingCity: 'Belém' },
    typed: { name: 'MailingAddress', draft },
  };
  expect(await after(address, false)).toEqual({ MailingAddress: draft });
  expect(await after(address, true, { MailingAddress: draft, Title: 'Buyer' })).toEqual({
    Title: 'Buyer',
  });
});

test('what was typed since neither gives way to the failed change nor goes with the saved one', async () => {
  const since = { AnnualRevenue: '1.300' };
  expect(await after(CHANGE, false, since)).toEqual(since);
  expect(await after(CHANGE, true, since)).toEqual(since);
});

test('a note that does not say what was typed gives its values', async () => {
  const { typed: _unsaid, ...older } = CHANGE;
  expect(await after({ ...older, fields: { Title: null, DoNotCall: true } }, false)).toEqual({
    Title: '',
    DoNotCall: true,
  });
});
