import { expect, type Page } from '@playwright/test';
import { startStage } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';
import { type CallKind, countCalls } from '@/tests/bench/call-kinds';
import { DAY, FIRST_STRANGER, floorOf, planDay, type Visit } from '@/tests/bench/day-plan';
import { type Desk, openDesk, type Person, plantPerson, plantStranger } from '@/tests/bench/desk';
import { quiet } from '@/tests/bench/quiet';
import { PERSON } from '@/tests/bench/time-switch';
import { captureButton } from '@/tests/browser/support/captured';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';

/** The calls of one agent's day, by kind, and the fewest that it can take. */
export interface DayCalls {
  readonly total: number;
  readonly byKind: Readonly<Record<CallKind, number>>;
  readonly floor: number;
}

const SEED = 1;

/**
 * Plays a day of one agent in the panel of the shipped build, from signing in on, and counts what the org
 * was asked. The panel's clock is put on between the turns, so that nothing is waited for.
 */
export async function playDay(visits = planDay(SEED)): Promise<DayCalls> {
  const stage = await startStage({ headless: true });
  try {
    const { org } = stage;
    org.calls.clear();
    const desk = await openDesk(stage);
    const people: Person[] = [];
    while (people.length < FIRST_STRANGER) people.push(await plantPerson(desk));
    while (people.length < DAY.people) people.push(await plantStranger(desk));
    await desk.panel.clock.install();
    const captured = new Set<Person>();
    let at = 0;
    for (const [turn, visit] of visits.entries()) {
      await desk.panel.clock.fastForward((visit.at - at) * 1000);
      at = visit.at;
      const person = people[visit.person];
      if (person === undefined) throw new Error(`There is no person ${visit.person}`);
      await visitOf(desk, person, captured.has(person));
      await work(desk, person, visit, turn);
      if (visit.does === 'capture') captured.add(person);
    }
    return { ...countCalls(org), floor: floorOf(visits) };
  } finally {
    await stage.close();
  }
}

/** Opens a chat and waits until the panel has asked all that it asks by itself. */
async function visitOf({ inbox, panel, stage }: Desk, person: Person, isCaptured: boolean) {
  // Who was captured goes by the name of the chat from then on.
  const title = isCaptured ? person.chatName : person.title;
  await panel.evaluate(([selector, text]) => stopwatch.expectText(selector, text), [
    PERSON,
    title,
  ] as const);
  await standIn(inbox).open(person.key);
  await panel
    .evaluate(() => stopwatch.seen())
    .catch(async () => {
      const shown = await panel.locator('body').textContent();
      throw new Error(`The day: not ${title} of ${person.chatName}, but “${shown}”`);
    });
  await quiet(stage.org);
}

async function work(desk: Desk, person: Person, { does }: Visit, turn: number): Promise<void> {
  const { inbox, panel, stage } = desk;
  if (does === 'look') return;
  if (does === 'capture') {
    await captureButton(panel, 'Lead').click();
    await seesRecord(panel, person.chatName);
  }
  if (does === 'edit') {
    // A captured Lead has no title, but a company.
    const field = (await row(panel, 'Title').count()) > 0 ? 'Title' : 'Company';
    await (await typeInto(panel, field, `As of turn ${turn}`)).press('Enter');
    await expect(row(panel, field)).toContainText('Saved');
  }
  if (does === 'log') await log(panel, inbox, person.key, turn);
  await quiet(stage.org);
}

async function log(panel: Page, inbox: Page, key: string, turn: number): Promise<void> {
  await standIn(inbox).receive(key, `Is the van still free? (${turn})`);
  await panel.getByRole('button', { name: 'Log conversation' }).click();
  await panel.getByRole('button', { name: /^Log \d+ messages?$/ }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Conversation logged' })).toBeVisible();
}
