import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { seal } from '@/lib/salesforce/vault';
import { openDrafts } from '@/lib/writes/drafts';
import type { UpdateIntent } from '@/lib/writes/intent';
import { openJournal } from '@/lib/writes/journal';
import { fakeWorld, PRIYA } from '@/tests/unit/salesforce/fake-world';

const NOTE: UpdateIntent = {
  kind: 'update',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: 'whatsapp:27825550147@c.us',
  sobject: 'Contact',
  notedAt: 1_763_700_000_000,
  state: 'waiting',
  recordId: '003000000000001AAA',
  fields: { Title: 'Chief Buyer' },
  seen: { Title: 'Buyer' },
  stamp: '2026-11-01T10:00:00.000+0000',
};

/** Puts a value into a store of Priya's, as an older or a newer version may have left it. */
async function left(name: string, value: unknown): Promise<void> {
  const key = `${name}:${PRIYA.orgId}:${PRIYA.userId}`;
  await browser.storage.local.set({ [key]: await seal(value, key) });
}

beforeEach(() => void fakeWorld());

describe('the journal', () => {
  it('reads the other notes where one can’t be read', async () => {
    await left('journal', [{ ...NOTE, kind: 'merge' }, NOTE, 'nonsense']);
    expect(await openJournal(PRIYA).read()).toEqual([NOTE]);
  });

  it('keeps a note beside one that can’t be read', async () => {
    await left('journal', [{ kind: 'merge' }]);
    const journal = openJournal(PRIYA);
    await journal.note(NOTE);
    expect(await journal.read()).toEqual([NOTE]);
  });

  it('is empty where the box does not open', async () => {
    const key = `journal:${PRIYA.orgId}:${PRIYA.userId}`;
    await browser.storage.local.set({ [key]: await seal([NOTE], 'another purpose') });
    expect(await openJournal(PRIYA).read()).toEqual([]);
  });
});

describe('the drafts', () => {
  it('read the other fields and places where one can’t be read', async () => {
    await left('drafts', {
      'record:Contact:1': { Title: 'Chief Buyer', Phone: { was: 'an object' } },
      'form:Lead:whatsapp:1@c.us': { LastName: 'Mokoena' },
      'record:Contact:2': 'nonsense',
    });
    expect(await openDrafts(PRIYA).read()).toEqual({
      'record:Contact:1': { Title: 'Chief Buyer' },
      'form:Lead:whatsapp:1@c.us': { LastName: 'Mokoena' },
    });
  });
});
