import { describe, expect, it } from 'vitest';
import { NOBODY, type Person } from '@/components/find-person';
import { shownRecord, toPickFrom } from '@/components/person/shown-record';

const match = (id: string): Person['matches'][number] => ({
  record: { sobject: 'Contact', id, fields: { Name: id } },
  why: { kind: 'phone', field: 'Phone', fieldLabel: 'Phone', how: 'exact' },
});
const person = (ids: readonly string[], not: readonly string[] = []): Person => ({
  ...NOBODY,
  matches: ids.map(match),
  not,
});
const ids = (shown: Person['matches']) => shown.map(({ record }) => record.id);

describe('whom the screen shows', () => {
  it('is the only match', () => {
    expect(shownRecord(person(['ada']), false)?.record.id).toBe('ada');
  });

  it('is nobody whom the agent said it isn’t, nor one of several', () => {
    expect(shownRecord(person(['ada'], ['ada']), false)).toBeNull();
    expect(shownRecord(person(['ada', 'bo']), false)).toBeNull();
    expect(shownRecord(person(['ada', 'bo'], ['ada']), false)).toBeNull();
  });

  it('is the link before any match', () => {
    const link = { record: match('bo').record, at: 0 };
    expect(shownRecord({ ...person(['ada']), link }, true)?.record.id).toBe('bo');
  });
});

describe('whom the agent picks from', () => {
  it('are several, those who were said not to be it last', () => {
    expect(ids(toPickFrom(person(['ada', 'bo', 'cy'], ['ada'])))).toEqual(['bo', 'cy', 'ada']);
  });

  it('is nobody where there is one, or all were said not to be it', () => {
    expect(toPickFrom(person(['ada']))).toEqual([]);
    expect(toPickFrom(person(['ada', 'bo'], ['bo', 'ada']))).toEqual([]);
  });
});
