import { describe, expect, it } from 'vitest';
import type { CreateIntent, UpdateIntent } from '@/lib/writes/intent';
import { leftOvers } from '@/lib/writes/left-over';

const AT = {
  kind: 'validation-rule',
  code: null,
  status: 400,
  text: 'No.',
  request: null,
  at: 0,
} as const;
const CHANGE: UpdateIntent = {
  kind: 'update',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: 'whatsapp:1@c.us',
  sobject: 'Contact',
  notedAt: 0,
  state: 'waiting',
  recordId: '003A',
  fields: { Title: 'Chief Buyer' },
  seen: { Title: 'Buyer' },
  stamp: '2026-11-01T10:00:00.000+0000',
};
const LEAD: CreateIntent = {
  kind: 'create',
  id: '8f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: 'whatsapp:2@c.us',
  sobject: 'Lead',
  notedAt: 0,
  state: 'waiting',
  fields: { LastName: 'Mokoena' },
  assignmentRules: false,
  notBefore: '',
  hits: [],
};
const CONTACT = 'record:Contact:003A';
const FORM = 'form:Lead:whatsapp:2@c.us';
/** A Contact's name is typed as a whole. */
const draftOf = (_sobject: string, field: string) =>
  ['FirstName', 'LastName'].includes(field) ? 'Name' : field;
const of = (notes: Parameters<typeof leftOvers>[0], drafts: Parameters<typeof leftOvers>[1]) =>
  leftOvers(notes, drafts, draftOf);

describe('leftOvers', () => {
  it('is nothing where nothing waits, also while something is being sent', () => {
    expect(of([], {})).toEqual([]);
    expect(
      of(
        [
          { ...CHANGE, state: 'sending' },
          { ...LEAD, state: 'sending' },
        ],
        {},
      ),
    ).toEqual([]);
  });

  it('tells changes and new records that wait, of whichever chat', () => {
    expect(of([LEAD, CHANGE], {})).toEqual([
      { is: 'change', place: CONTACT, intent: CHANGE, drafts: [], isAsSent: true },
      { is: 'new', place: FORM, intent: LEAD },
    ]);
  });

  it('tells a change that failed with its draft, and not the draft again', () => {
    const failed: UpdateIntent = { ...CHANGE, state: 'failed', why: AT };
    expect(of([failed], { [CONTACT]: { Title: 'Chief Buyer', Phone: '1' } })).toEqual([
      { is: 'change', place: CONTACT, intent: failed, drafts: ['Title'], isAsSent: true },
      { is: 'typed', place: CONTACT, sobject: 'Contact', recordId: '003A', draft: { Phone: '1' } },
    ]);
  });

  it('lets a change that failed go with its draft', () => {
    expect(of([{ ...CHANGE, state: 'failed', why: AT }], {})).toEqual([]);
  });

  it('knows that something else was typed since', () => {
    const failed: UpdateIntent = { ...CHANGE, state: 'failed', why: AT };
    expect(of([failed], { [CONTACT]: { Title: 'Chief' } })).toMatchObject([{ isAsSent: false }]);
  });

  it('compares with what was typed where the note says it, as a pick that is sent by its id', () => {
    const picked: UpdateIntent = {
      ...CHANGE,
      state: 'failed',
      why: AT,
      fields: { ReportsToId: '003B' },
      typed: { name: 'ReportsToId', draft: '{"id":"003B","name":"Jonas Lie"}' },
    };
    const as = (draft: string) => of([picked], { [CONTACT]: { ReportsToId: draft } });
    expect(as('{"id":"003B","name":"Jonas Lie"}')).toMatchObject([{ isAsSent: true }]);
    expect(as('Jonas')).toMatchObject([{ isAsSent: false }]);
  });

  it('finds the draft of a part under its compound field', () => {
    const name: UpdateIntent = {
      ...CHANGE,
      state: 'failed',
      why: AT,
      fields: { FirstName: 'Ingrid', LastName: 'Solheim' },
    };
    const draft = { Name: '{"FirstName":"Ingrid","LastName":"Solheim"}' };
    expect(of([name], { [CONTACT]: draft })).toMatchObject([{ is: 'change', isAsSent: true }]);
    expect(of([name], { [CONTACT]: draft })).toHaveLength(1);
  });

  it('tells what was typed into a form, once where its record was tried too', () => {
    const draft = { LastName: 'Mokoena' };
    expect(of([], { [FORM]: draft })).toEqual([
      { is: 'typed', place: FORM, sobject: 'Lead', recordId: null, draft },
    ]);
    expect(of([LEAD], { [FORM]: draft })).toMatchObject([{ is: 'new' }]);
  });
});
