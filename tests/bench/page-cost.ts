import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { BareDesk } from '@/tests/bench/bare-desk';
import type { Desk } from '@/tests/bench/desk';
import { type Row, toRow } from '@/tests/bench/row';
import { type Stretch, stretches, TRACE_CATEGORIES } from '@/tests/bench/trace';

const CHATS = 5_000;
const MESSAGES = 2_000;
const SWITCHES = 8;
const STORMS = 3;
const BURSTS = 400;

/** After a switch the page is watched for so long, in ms: until all that comes of it has come. */
const AFTER_SWITCH_MS = 400;

const MOST_MS_A_SWITCH = 2;
const MOST_OF_THE_STORM = 0.01;
/** What takes longer counts as a long task: https://w3c.github.io/longtasks/ */
const LONG_TASK_MS = 50;

const TWO_CHATS = ['long-1', 'long-2'] as const;

/**
 * What the content script costs a page with 5,000 chats in its list and 2,000 messages in each of two
 * chats: a switch, and a storm of updates in the list. By the browser's own record of the page's main
 * thread. Against: all that the same page does there in a tab without any extension. Leaves the page
 * of the desk grown.
 */
export async function pageCosts(desk: Desk, bare: BareDesk): Promise<readonly Row[]> {
  const ours = `chrome-extension://${desk.stage.browser.extensionId}/`;
  // The bare extension leaves this address alone.
  const plain = await bare.browser.context.newPage();
  await plain.goto('https://web.whatsapp.com/?plain');
  for (const page of [desk.inbox, plain]) await grow(page);
  const results = { switches: pairs(), storms: pairs() };
  for (const [side, page] of [
    ['measured', desk.inbox],
    ['baseline', plain],
  ] as const) {
    await page.bringToFront();
    results.switches[side].push(...(await traced(page, SWITCHES, ours, switchChat)));
    results.storms[side].push(
      ...(await traced(page, STORMS, ours, () => standIn(page).storm(BURSTS))),
    );
  }
  await plain.close();
  return [...switchRows(results.switches), ...stormRows(results.storms)];
}

interface Pairs {
  readonly measured: Stretch[];
  readonly baseline: Stretch[];
}
const pairs = (): Pairs => ({ measured: [], baseline: [] });

async function grow(page: Page): Promise<void> {
  const messages = Array.from({ length: MESSAGES }, (_, index) => ({
    from: index % 3 === 0 ? ('agent' as const) : ('contact' as const),
    text: `Message ${index}: is the van to Esbjerg still free on Monday?`,
  }));
  for (const [index, key] of TWO_CHATS.entries()) {
    const digits = `44770090099${index}`;
    const chat = { key, chatName: `A long chat ${index}`, address: `${digits}@c.us`, messages };
    await standIn(page).add({ ...chat, shownNumber: `+${digits}` });
  }
  await standIn(page).grow(CHATS);
  for (const key of TWO_CHATS) await standIn(page).open(key);
  await page.locator('#main [role="row"]').nth(MESSAGES).waitFor();
}

async function switchChat(page: Page, run: number): Promise<void> {
  await standIn(page).open(TWO_CHATS[run % TWO_CHATS.length] ?? TWO_CHATS[0]);
  await sleep(AFTER_SWITCH_MS);
}

/** Does something so many times and gives what the page's main thread did each time. */
async function traced(
  page: Page,
  runs: number,
  extension: string,
  doing: (page: Page, run: number) => Promise<unknown>,
): Promise<readonly Stretch[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('This page belongs to no browser');
  const mark = (run: number) => page.evaluate((run) => void performance.mark(`bench ${run}`), run);
  await browser.startTracing(page, { categories: [...TRACE_CATEGORIES] });
  for (let run = 0; run < runs; run += 1) {
    await mark(run);
    await doing(page, run);
  }
  await mark(runs);
  return stretches((await browser.stopTracing()).toString(), 'bench ', extension);
}

function switchRows({ measured, baseline }: Pairs): readonly Row[] {
  return [
    toRow(
      {
        name: 'content script, one switch',
        against: 'all that the page does for it',
        unit: 'ms',
        aim: { most: MOST_MS_A_SWITCH },
      },
      { measured: measured.map(({ ours }) => ours), baseline: baseline.map(({ total }) => total) },
    ),
  ];
}

function stormRows({ measured, baseline }: Pairs): readonly Row[] {
  return [
    toRow(
      {
        name: `content script, ${BURSTS} bursts in the list`,
        against: 'all that the page does for them',
        unit: 'ms',
        aim: { times: MOST_OF_THE_STORM },
      },
      { measured: measured.map(({ ours }) => ours), baseline: baseline.map(({ total }) => total) },
    ),
    toRow(
      {
        name: 'content script, longest call meanwhile',
        against: 'the page’s longest task',
        unit: 'ms',
        aim: { most: LONG_TASK_MS },
      },
      {
        measured: measured.map(({ longestCall }) => longestCall),
        baseline: baseline.map(({ longestTask }) => longestTask),
      },
    ),
  ];
}
