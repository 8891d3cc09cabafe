// @vitest-environment jsdom
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import type { Describes } from '@/components/hooks/use-describes';
import { SearchResults } from '@/components/search/SearchResults';
import type { useSearch } from '@/components/search/use-search';
import { click, draw, find, focus, press } from '@/components/testing';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { ADA, BO, contact, lead } from '@/lib/salesforce/search-fixture';
import type { RecordsFound } from '@/lib/salesforce/search-records';

type Search = ReturnType<typeof useSearch>;
type Answer = Partial<Pick<Search['answer'], 'data' | 'error' | 'isFetching' | 'refetch'>>;

const describes = {
  Contact: { ...contact.describe, labelPlural: 'Contacts' },
  Lead: { ...lead.describe, labelPlural: 'Leads' },
};

function show(answer: Answer, more: Partial<Search> = {}, described: Describes = describes) {
  const on = { onOpen: vi.fn(), onLeave: vi.fn() };
  const search = {
    text: 'ada',
    asked: 'ada',
    onEnterOnly: false,
    // Of the query's answer only what the results read.
    answer: { data: undefined, error: null, isFetching: false, ...answer } as Search['answer'],
    isSettled: true,
    searchNow: () => {},
    ...more,
  };
  draw(<SearchResults search={search} describes={described} list={createRef()} {...on} />);
  return on;
}

const FOUND: RecordsFound = {
  records: [
    { sobject: 'Contact', id: ADA, fields: { Name: 'Ada Lie', Phone: '+47 912 34 567' } },
    { sobject: 'Lead', id: BO, fields: { Name: 'Bo', Company: 'Adamant' } },
  ],
  isComplete: true,
};
const text = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll<HTMLButtonElement>('li button')];

test('results stand by kind, the letters marked, and open', () => {
  const { onOpen } = show({ data: FOUND });
  expect([...document.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'Contacts1',
    'Leads1',
  ]);
  expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
    'Ada',
    'Ada',
  ]);
  expect(text()).toContain('+47 912 34 567');
  expect(text()).not.toContain('Only the first 25');
  const [first] = rows();
  if (first) click(first);
  expect(onOpen).toHaveBeenCalledWith(FOUND.records[0]);
});

test('arrows move over all kinds, and up from the first leaves; so does Esc', () => {
  const { onLeave } = show({ data: FOUND });
  const [first, second] = rows();
  if (first) focus(first);
  press('ArrowDown');
  expect(document.activeElement).toBe(second);
  press('ArrowUp');
  expect(onLeave).not.toHaveBeenCalled();
  press('ArrowUp');
  press('Escape');
  expect(onLeave).toHaveBeenCalledTimes(2);
});

test('nobody found says what was looked in', () => {
  show({ data: { records: [], isComplete: true } });
  expect(find('h2').textContent).toBe('Nothing found for “ada”');
  expect(text()).toContain('Searched names, numbers and texts in Contacts and Leads.');
});

test('a text too short to search for is not said to be nowhere', () => {
  show({ data: { records: [], isComplete: true } }, { text: 'a', asked: 'a' });
  expect(text()).toBe('Type at least two letters or digits.');
});

test('a case goes by its subject, its number below', () => {
  const fields = { CaseNumber: '00014827', Subject: 'Lane 4', Status: 'New' };
  const described = { ...contact.describe, name: 'Case', labelPlural: 'Cases' };
  show(
    { data: { records: [{ sobject: 'Case', id: ADA, fields }], isComplete: true } },
    { text: '14827', asked: '14827' },
    { Case: described },
  );
  expect(rows().map((row) => row.textContent)).toEqual(['Lane 400014827\u00a0· New']);
});

test('a list that may be longer says so', () => {
  show({ data: { ...FOUND, isComplete: false } });
  expect(text()).toContain('Only the first 25 of a kind are shown.');
});

test('a failure says why, and can be tried again', () => {
  const refetch = vi.fn();
  show({ error: new SalesforceProblem({ kind: 'offline' }), refetch });
  expect(find('[role=alert]').textContent).toContain('No connection');
  const again = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Try again',
  );
  if (again) click(again);
  expect(refetch).toHaveBeenCalledTimes(1);
});

test('with few calls left, nothing is searched before Enter', () => {
  show({ data: FOUND }, { text: 'ada l', onEnterOnly: true });
  expect(text()).toBe('Few of today’s calls are left. Press Enter to search.');
});
