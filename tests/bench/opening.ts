/// <reference types="chrome" />
import type { Page, Worker } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { openSidePanel } from '@/dev/browser/panel';
import { standIn } from '@/dev/drive/stand-in';
import type { BareDesk } from '@/tests/bench/bare-desk';
import { type Desk, plantPerson } from '@/tests/bench/desk';
import { type Row, toRow } from '@/tests/bench/row';
import { seesRecord } from '@/tests/browser/support/card';
import { closePanel } from '@/tests/browser/support/windows';

const RUNS = 10;
const TIMES_AN_EMPTY_PAGE = 2;

/** A field of the card, which is painted together with the person's name and is larger than it. */
const CARD = '[data-field]';
/** What the panel says of the chat: its name, and its number, which is larger. The card may come in the same frame. */
const CHAT = `section[aria-label="Chat and record"], ${CARD}`;
/** All that the bare panel shows. */
const EMPTY_PAGE = 'h2';

/**
 * Closes the panel and opens it again by the toolbar button, up to the chat and up to the cached
 * person. Against: an empty React page as side panel. Leaves both desks without their first panel.
 */
export async function openings(desk: Desk, bare: BareDesk): Promise<readonly Row[]> {
  const { stage, inbox } = desk;
  const { title, key } = await plantPerson(desk);
  await standIn(inbox).open(key);
  await seesRecord(desk.panel, title);
  const workers = { ours: workerNow(stage.browser), bare: workerNow(bare.browser) };
  await noteWhenPressed(workers.ours);
  await noteWhenPressed(workers.bare);
  const toChat: number[] = [];
  const toPerson: number[] = [];
  const baseline: number[] = [];
  let panels = { ours: desk.panel, bare: bare.panel };
  for (let run = 0; run < RUNS; run += 1) {
    await closePanel(panels.ours);
    const ours = await timeOpening(stage.browser, workers.ours, desk, [CHAT, CARD]);
    await seesRecord(ours.panel, title);
    await closePanel(panels.bare);
    const empty = await timeOpening(bare.browser, workers.bare, bare, [EMPTY_PAGE]);
    const [chat, card] = ours.times;
    if (chat === undefined || card === undefined) throw new Error('Not all was timed');
    toChat.push(chat);
    toPerson.push(card);
    baseline.push(...empty.times);
    panels = { ours: ours.panel, bare: empty.panel };
  }
  const words = {
    against: 'an empty React page',
    unit: 'ms',
    aim: { times: TIMES_AN_EMPTY_PAGE },
  } as const;
  return [
    toRow(
      { ...words, name: 'click to the chat’s name in the panel' },
      { measured: toChat, baseline },
    ),
    toRow({ ...words, name: 'click to the person, cached' }, { measured: toPerson, baseline }),
  ];
}

/** The background as it runs now: it may have been stopped and woken since the browser started. */
function workerNow({ context, worker }: ExtensionBrowser): Worker {
  return context.serviceWorkers().at(-1) ?? worker;
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

async function timeOpening(
  browser: ExtensionBrowser,
  worker: Worker,
  { inbox, stopwatch }: Pick<Desk, 'inbox' | 'stopwatch'>,
  selectors: readonly string[],
): Promise<{ readonly panel: Page; readonly times: readonly number[] }> {
  const panel = await openSidePanel(browser, inbox);
  await panel.evaluate(stopwatch);
  const painted = await panel.evaluate(
    (all) => Promise.all(all.map((selector) => globalThis.stopwatch.firstPainted(selector))),
    [...selectors],
  );
  const pressedAt = Number(await worker.evaluate(() => Reflect.get(globalThis, 'pressedAt')));
  return { panel, times: painted.map((at) => at - pressedAt) };
}
