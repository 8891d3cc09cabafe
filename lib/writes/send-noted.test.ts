import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { CreateIntent } from '@/lib/writes/intent';
import { sendNoted } from '@/lib/writes/reconcile';
import { fakeRoom } from '@/lib/writes/testing/fake-room';
import { WebLocks } from '@/tests/unit/web-locks';

const LEAD: CreateIntent = {
  kind: 'create',
  id: '8f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: 'whatsapp:27825550147@c.us',
  sobject: 'Lead',
  notedAt: 0,
  state: 'waiting',
  fields: { LastName: 'Mokoena' },
  assignmentRules: false,
  notBefore: '',
  hits: [],
};

let org: ReturnType<typeof fakeRoom>;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true });
  org = fakeRoom({ sobject: 'Lead', id: '00Q000000000009AAA', fields: {} });
});

describe('a new record sent from the list', () => {
  it('is made, and waits no longer', async () => {
    await org.room.journal.note(LEAD);
    expect(await sendNoted(org.room, LEAD.id)).toMatchObject({ outcome: { is: 'created' } });
    expect(org.made).toEqual([{ LastName: 'Mokoena' }]);
    expect(org.notes()).toEqual([]);
  });

  it('stays with its reason where a rule refuses it', async () => {
    await org.room.journal.note(LEAD);
    org.answers.push(new SalesforceProblem({ kind: 'validation-rule', salesforceText: 'No.' }));
    expect(await sendNoted(org.room, LEAD.id)).toMatchObject({
      outcome: { is: 'refused', problem: { kind: 'validation-rule' } },
    });
    expect(org.notes()).toMatchObject([{ state: 'failed', why: { text: 'No.' } }]);
  });

  it('is not lost where others look like it: they are looked at in its chat', async () => {
    for (const state of ['waiting', 'undecided'] as const) {
      await org.room.journal.note({ ...LEAD, state });
      org.answers.push(new SalesforceProblem({ kind: 'duplicates', status: 400 }));
      expect(await sendNoted(org.room, LEAD.id)).toMatchObject({
        outcome: { is: 'refused', problem: { kind: 'duplicates' } },
      });
      expect(org.notes()).toMatchObject([
        { fields: LEAD.fields, state: 'failed', why: { kind: 'duplicates' } },
      ]);
    }
  });
});
