// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LookupInput } from '@/components/inputs/LookupInput';
import { click, draw, fill, find, focus, press } from '@/components/testing';
import { type Workplace, WorkplaceContext } from '@/components/workplace';
import { anObject } from '@/lib/salesforce/describe-fixture';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { PRIYA } from '@/tests/unit/salesforce/fake-world';
import { WebLocks } from '@/tests/unit/web-locks';

const AAS = '003Qx000004abcDIAQ';
const RIIS = '003Qx000004abcEIAQ';

/** What the org was asked, without the describes. */
let asked: string[] = [];
let answer: 'two' | 'none' | 'refused' = 'two';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Threadside',
    version: '1.2.0',
  }));
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true, userAgent: '' });
  asked = [];
  answer = 'two';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const client: Workplace['client'] = {
  identity: PRIYA,
  serverNow: async () => '2026-11-21T12:00:00Z',
  call: async ({ path, schema }) => {
    const row = (id: string, Name: string) => ({ attributes: { type: 'Contact' }, Id: id, Name });
    const name = /sobjects\/(\w+)\/describe$/.exec(path)?.[1];
    const found = [row(AAS, 'Torbjørn Aas'), row(RIIS, 'Torben Riis')];
    if (name === undefined) asked.push(decodeURIComponent(path));
    if (name === undefined && answer === 'refused') throw new SalesforceProblem({ kind: 'limit' });
    const labels = ['Account', 'Contact', 'Lead'].map((one) => ({
      name: one,
      label: `${one}s here`,
      queryable: one !== 'Account',
    }));
    const body =
      name !== undefined
        ? anObject(name, [])
        : path === '/sobjects'
          ? { sobjects: labels }
          : { searchRecords: answer === 'two' ? found : [] };
    return { status: 200, body: schema.parse(body), date: null, lastModified: null };
  },
};

/** The input over a draft that its parent keeps. */
function drawLookup(draft: string, referenceTo: readonly string[] = ['Contact']) {
  const drafts: string[] = [];
  const saved: string[] = [];
  function Parent() {
    const [now, setNow] = useState(draft);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the row, which hears its input's keys
      <div onKeyDown={(event) => saved.push(event.key)}>
        <LookupInput
          field={{ name: 'ReportsToId', label: 'Reports To', type: 'lookup', referenceTo }}
          draft={now}
          wrong={false}
          onDraft={(next) => {
            drafts.push(next);
            setNow(next);
          }}
        />
      </div>
    );
  }
  // Only what the input looks at.
  const workplace = { client, identity: PRIYA, settings: DEFAULT_SETTINGS } as Workplace;
  draw(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <WorkplaceContext value={workplace}>
        <Parent />
      </WorkplaceContext>
    </QueryClientProvider>,
  );
  return { drafts, saved, input: find<HTMLInputElement>('input') };
}

/** Lets the pause in the typing and Salesforce's answer pass. */
async function pause(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(300));
  // An answer is told in a task of its own.
  for (let task = 0; task < 5; task += 1) await act(() => vi.advanceTimersByTimeAsync(1));
}
const options = () => [...document.querySelectorAll('[role=option]')].map((one) => one.textContent);

test('typing asks once, after its pause, and the arrows and Enter pick', async () => {
  const { drafts, saved, input } = drawLookup('');
  focus(input);
  fill(input, 't');
  await pause();
  expect(document.body.textContent).toContain('Type at least two letters of the name.');
  for (const text of ['to', 'tor', 'torb']) {
    fill(input, text);
    await act(() => vi.advanceTimersByTimeAsync(100));
  }
  expect(asked).toEqual([]);
  await pause();
  expect(asked).toEqual([
    '/search?q=FIND {torb*} IN NAME FIELDS RETURNING Contact(Id, Name LIMIT 8)',
  ]);
  expect(options()).toEqual(['Torbjørn Aas', 'Torben Riis']);
  press('ArrowDown');
  expect(input.getAttribute('aria-activedescendant')).toBe(
    document.querySelectorAll('[role=option]')[1]?.id,
  );
  press('Enter');
  expect(drafts.at(-1)).toBe(`${RIIS}\nTorben Riis`);
  expect(input.value).toBe('Torben Riis');
  // Until here no key was the row's; now Enter saves it.
  expect(saved).toEqual([]);
  press('Enter');
  expect(saved).toEqual(['Enter']);
});

test('Escape closes the list first, then it is the row’s', async () => {
  const { drafts, saved, input } = drawLookup('');
  focus(input);
  fill(input, 'torb');
  await pause();
  press('Escape');
  expect(options()).toEqual([]);
  expect(saved).toEqual([]);
  press('Escape');
  expect(saved).toEqual(['Escape']);
  expect(drafts.at(-1)).toBe('torb');
});

test('a picked record asks nothing, can be emptied, and typing over it looks anew', async () => {
  const { drafts, input } = drawLookup(`${AAS}\nTorbjørn Aas`);
  focus(input);
  await pause();
  expect(input.value).toBe('Torbjørn Aas');
  expect(asked).toEqual([]);
  click(find('button[aria-label="Empty “Reports To”"]'));
  expect(drafts).toEqual(['']);
  expect(document.querySelector('button')).toBeNull();
});

test('nobody found, and a search that failed, are said', async () => {
  answer = 'none';
  const { input } = drawLookup('');
  fill(input, 'nobody');
  await pause();
  expect(document.body.textContent).toContain('No Contact has a name like this.');
  answer = 'refused';
  fill(input, 'nobody else');
  await pause();
  expect(document.body.textContent).toContain('The search failed: ');
});

test('records of several kinds: the kind is chosen among those the user may see, once it is used', async () => {
  const { input } = drawLookup('', ['Account', 'Contact', 'Lead']);
  await pause();
  expect(asked).toEqual([]);
  focus(input);
  await pause();
  expect(asked).toEqual(['/sobjects']);
  const kinds = find<HTMLSelectElement>('select');
  expect([...kinds.options].map((one) => one.textContent)).toEqual(['Contacts here', 'Leads here']);
  act(() => {
    kinds.value = 'Lead';
    kinds.dispatchEvent(new Event('change', { bubbles: true }));
  });
  fill(input, 'torb');
  await pause();
  expect(asked.at(-1)).toBe(
    '/search?q=FIND {torb*} IN NAME FIELDS RETURNING Lead(Id, Name WHERE IsConverted = false LIMIT 8)',
  );
});
