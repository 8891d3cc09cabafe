import { expect, type Page } from '@playwright/test';
import { row, seesRecord, seesRelated, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { changeAsJonas, idOf } from '@/tests/browser/support/org-rows';
import { restCalls } from '@/tests/browser/support/rest-calls';
import { closePanel, openWindow } from '@/tests/browser/support/windows';

const INGRID = 'Ingrid Solheim-Andreassen';
const CIDINHA = 'Maria Aparecida Gonçalves de Albuquerque Cavalcanti';

/** Lets the panel's clock run ahead. */
async function later(panel: Page, seconds: number): Promise<void> {
  await panel.clock.install();
  await panel.clock.fastForward(seconds * 1000);
}

test('a new chat that matches by phone takes one call, what hangs on the person another', async ({
  desk,
  org,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  org.calls.clear();
  await desk.open('cidinha');
  await seesRecord(desk.panel, CIDINHA);
  await seesRelated(desk.panel);
  await desk.open('adaeze');
  await expect(desk.panel.getByRole('listitem')).toHaveCount(4);
  expect(restCalls(org)).toEqual(['GET search', 'POST composite', 'GET search']);
});

test('a new chat with nobody in Salesforce takes two', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  org.calls.clear();
  await desk.open('thabo');
  await expect(thread(desk.panel)).toContainText('Not in Salesforce yet');
  expect(restCalls(org)).toEqual(['GET search', 'POST composite']);
});

test('the same chat again within a minute takes none', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  await desk.open('cidinha');
  await seesRecord(desk.panel, CIDINHA);
  await seesRelated(desk.panel);
  org.calls.clear();
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await desk.open('adaeze');
  await expect(desk.panel.getByRole('listitem')).toHaveCount(4);
  expect(restCalls(org)).toEqual(['GET search']);
});

test('after a minute the same chat takes one', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  await desk.open('cidinha');
  await seesRecord(desk.panel, CIDINHA);
  await seesRelated(desk.panel);
  org.calls.clear();
  await later(desk.panel, 61);
  await desk.open('ingrid');
  await expect.poll(() => restCalls(org)).toEqual(['GET search']);
});

test('after a quarter of an hour the same chat and what hangs on the person take one', async ({
  desk,
  org,
}) => {
  // From the start, so that what the panel forgets after a while is forgotten by the same clock.
  await desk.panel.clock.install();
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  await desk.open('cidinha');
  await seesRecord(desk.panel, CIDINHA);
  await seesRelated(desk.panel);
  const id = idOf(org, 'Contact', 'LastName', 'Solheim-Andreassen');
  changeAsJonas(org, id, { Title: 'Chief Buyer' });
  org.calls.clear();
  await desk.panel.clock.fastForward(16 * 60_000);
  await desk.open('ingrid');
  await expect(row(desk.panel, 'Title')).toContainText('Chief Buyer');
  await seesRelated(desk.panel);
  expect(restCalls(org)).toEqual(['POST composite']);
});

test('Refresh asks at once and shows what has changed', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  const id = idOf(org, 'Contact', 'LastName', 'Solheim-Andreassen');
  changeAsJonas(org, id, { Title: 'Chief Buyer' });
  org.calls.clear();
  await desk.panel.getByRole('button', { name: 'More about this record' }).click();
  await desk.panel.getByRole('menuitem', { name: 'Refresh' }).click();
  await expect(row(desk.panel, 'Title')).toContainText('Chief Buyer');
  expect(restCalls(org)).toEqual(['GET search']);
});

test('a panel closed and opened again within the minute takes none', async ({
  desk,
  org,
  openPanel,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  org.calls.clear();
  await closePanel(desk.panel);
  const panel = await openPanel(desk.inbox);
  await seesRecord(panel, INGRID);
  await seesRelated(panel);
  await desk.open('adaeze');
  await expect.poll(() => restCalls(org)).toEqual(['GET search']);
});

test('the panel of a second window takes none for the same chat', async ({
  desk,
  org,
  extension,
  openPanel,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await seesRelated(desk.panel);
  org.calls.clear();
  const second = await openWindow(extension, 'https://web.whatsapp.com/?open=ingrid');
  const panel = await openPanel(second);
  await seesRecord(panel, INGRID);
  await seesRelated(panel);
  await desk.open('adaeze');
  await expect.poll(() => restCalls(org)).toEqual(['GET search']);
});

test('opening the panel again does not begin the minute anew', async ({ desk, org, openPanel }) => {
  // The panel's clock is behind by more than half a minute, so that what it stores is that old.
  await desk.panel.clock.install({ time: Date.now() - 40_000 });
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await closePanel(desk.panel);
  const panel = await openPanel(desk.inbox);
  await seesRecord(panel, INGRID);
  await seesRelated(panel);
  await desk.open('cidinha');
  await seesRecord(panel, CIDINHA);
  await seesRelated(panel);
  org.calls.clear();
  await later(panel, 25);
  await desk.open('ingrid');
  await expect.poll(() => restCalls(org)).toEqual(['GET search']);
});

test('a slow answer for one chat never stands under the name of the next', async ({
  desk,
  org,
}) => {
  await desk.open('adaeze');
  await expect(desk.panel.getByRole('listitem')).toHaveCount(4);
  const seen = await watchPairs(desk.panel);
  org.switches.set({ latencyMs: 1_500 });
  await desk.open('ingrid');
  await expect(thread(desk.panel)).toContainText('Looking in Contacts and Leads');
  org.switches.set({ latencyMs: 0 });
  await desk.open('cidinha');
  await seesRecord(desk.panel, CIDINHA);
  // Ingrid's answer arrives while Cidinha's chat is open.
  await expect.poll(() => org.calls.all().every(({ status }) => status !== null)).toBe(true);
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  // Both are known by now.
  await desk.open('cidinha');
  await seesRecord(desk.panel, CIDINHA);
  const pairs = await seen();
  expect(pairs).toContainEqual(expect.stringMatching(/^Cidinha: Maria .*cidinha@tresirmaos/));
  expect(pairs.filter((pair) => /^Cidinha.*ingrid/i.test(pair))).toEqual([]);
  expect(pairs.filter((pair) => /^Ingrid.*(maria|cidinha)/i.test(pair))).toEqual([]);
});

/** Notes whom the panel ever draws together, as chat, record and its card; gives them when called. */
async function watchPairs(panel: Page): Promise<() => Promise<readonly string[]>> {
  const pairs = await panel.evaluateHandle(() => {
    const seen = new Set<string>();
    const look = () => {
      const [chat, record] = document.querySelectorAll(
        'section[aria-label] bdi[title], section h2',
      );
      const card = document.querySelector('[data-field="Email"] dd')?.textContent ?? '';
      if (chat && record) seen.add(`${chat.textContent}: ${record.textContent}: ${card}`);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return seen;
  });
  return () => pairs.evaluate((seen) => [...seen]);
}
