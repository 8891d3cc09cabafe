/// <reference types="chrome" />
import type { Page, Worker } from '@playwright/test';
import { openSidePanel } from '@/dev/browser/panel';
import { standIn } from '@/dev/drive/stand-in';
import { type Desk, plantPerson } from '@/tests/bench/desk';
import type { Samples } from '@/tests/bench/table';
import { seesRecord } from '@/tests/browser/support/card';
import { closePanel } from '@/tests/browser/support/windows';

const RUNS = 8;

/** A field of the card, which is painted together with the person's name and is larger than it. */
const CARD = '[data-field]';

/**
 * Closes the panel and opens it again by the toolbar button, up to the cached person. Against: a file
 * of the extension, without a script, opened in a tab. Leaves the desk without its first panel.
 */
export async function timeOpening(desk: Desk): Promise<Samples> {
  const { stage, inbox } = desk;
  const { worker } = stage.browser;
  const { title, key } = await plantPerson(desk);
  await standIn(inbox).open(key);
  await seesRecord(desk.panel, title);
  await noteWhenPressed(worker);
  const samples = { measured: [] as number[], baseline: [] as number[] };
  let { panel } = desk;
  for (let run = 0; run < RUNS; run += 1) {
    await closePanel(panel);
    panel = await openSidePanel(stage.browser, inbox);
    const paintedAt = await firstPainted(desk, panel, CARD);
    samples.measured.push(paintedAt - (await lastPress(worker)));
    await seesRecord(panel, title);
    samples.baseline.push(await timeBareTab(desk));
  }
  return samples;
}

/** From now on the background keeps the time at which it hears of the toolbar button. */
async function noteWhenPressed(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    chrome.action.onClicked.addListener(() => {
      const pressedAt = performance.timeOrigin + performance.now();
      Object.assign(globalThis, { pressedAt });
    });
  });
}

async function lastPress(worker: Worker): Promise<number> {
  return Number(await worker.evaluate(() => Reflect.get(globalThis, 'pressedAt')));
}

async function timeBareTab(desk: Desk): Promise<number> {
  const { context, worker } = desk.stage.browser;
  const opened = context.waitForEvent('page');
  const askedAt = await worker.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    void chrome.tabs.create({ url: 'manifest.json' });
    return now;
  });
  const tab = await opened;
  const paintedAt = await firstPainted(desk, tab, null);
  await tab.close();
  return paintedAt - askedAt;
}

async function firstPainted(
  { stopwatch }: Desk,
  page: Page,
  selector: string | null,
): Promise<number> {
  await page.evaluate(stopwatch);
  return page.evaluate((selector) => globalThis.stopwatch.firstPainted(selector), selector);
}
