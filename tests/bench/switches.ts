import type { Page } from '@playwright/test';
import { workerStops } from '@/dev/browser/panel';
import type { BareDesk } from '@/tests/bench/bare-desk';
import { countCalls } from '@/tests/bench/call-kinds';
import { addChat, type Desk, type Person, plantPerson, plantStranger } from '@/tests/bench/desk';
import { quiet } from '@/tests/bench/quiet';
import { type Row, type Samples, toRow } from '@/tests/bench/row';
import type { NewChatCalls } from '@/tests/bench/table';
import { PERSON, type SwitchTime, timeSwitch } from '@/tests/bench/time-switch';
import { restCalls } from '@/tests/browser/support/rest-calls';

const WARM_SWITCHES = 20;
const COLD_SWITCHES = 10;
const NEW_CHATS = 10;

const TIMES_A_MESSAGE = 1.2;
const TIMES_A_FETCH = 1.15;

const toPerson = (desk: Desk, person: Person) =>
  timeSwitch(desk, person, { selector: PERSON, text: person.title });
const toName = (bare: BareDesk, person: Person) =>
  timeSwitch(bare, person, { selector: 'h2', text: person.chatName });

/**
 * Switches back and forth between two people whom the panel knows. Against: a bare message of the
 * chat's name, painted.
 */
export async function cachedSwitches(desk: Desk, bare: BareDesk): Promise<readonly Row[]> {
  const people = [await plantPerson(desk), await plantPerson(desk)];
  for (const person of people) {
    await addChat(bare, person);
    await toPerson(desk, person);
    await toName(bare, person);
    await quiet(desk.stage.org);
  }
  const before = restCalls(desk.stage.org).length;
  const warm = await inTurns(WARM_SWITCHES, people, desk, bare, async () => {});
  const cold = await inTurns(COLD_SWITCHES, people, desk, bare, async () => {
    await stopWorkerOf(desk.panel);
    await stopWorkerOf(bare.panel);
  });
  const calls = restCalls(desk.stage.org).slice(before);
  if (calls.length > 0) throw new Error(`A cached person took calls: ${calls.join(', ')}`);
  return [...rowsOf('worker warm', warm), ...rowsOf('worker stopped', cold)];
}

/** From the panel itself: no other page comes in front. */
async function stopWorkerOf(panel: Page): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  await workerStops(session);
  await session.detach();
}

interface Turns {
  readonly measured: readonly SwitchTime[];
  readonly baseline: readonly SwitchTime[];
}

async function inTurns(
  runs: number,
  people: readonly Person[],
  desk: Desk,
  bare: BareDesk,
  prepare: () => Promise<void>,
): Promise<Turns> {
  const measured: SwitchTime[] = [];
  const baseline: SwitchTime[] = [];
  for (let run = 0; run < runs; run += 1) {
    const person = people[run % people.length];
    if (person === undefined) throw new Error('Nobody to switch to');
    await prepare();
    measured.push(await toPerson(desk, person));
    baseline.push(await toName(bare, person));
  }
  return { measured, baseline };
}

function rowsOf(worker: string, { measured, baseline }: Turns): readonly Row[] {
  const row = (from: keyof SwitchTime, name: string) =>
    toRow(
      {
        name: `${name}, person cached, ${worker}`,
        against: 'a bare message and its paint',
        unit: 'ms',
        aim: { times: TIMES_A_MESSAGE },
      },
      { measured: measured.map((one) => one[from]), baseline: baseline.map((one) => one[from]) },
    );
  return [row('fromHeader', 'switch to repaint'), row('fromReport', 'its report to repaint')];
}

/**
 * Opens chats never seen before, with the org answering at once and after 100 ms. Against: the search
 * that the panel sent, fetched bare and painted in the bare panel.
 */
export async function newChats(desk: Desk, bare: BareDesk): Promise<readonly Row[]> {
  await toPerson(desk, await plantPerson(desk));
  await quiet(desk.stage.org);
  const rows: Row[] = [];
  for (const latencyMs of [0, 100]) {
    desk.stage.org.switches.set({ latencyMs });
    const { fromHeader, fromReport } = await inTurnsWithFetch(desk, bare);
    const words = {
      against: 'its search fetched bare, and its paint',
      unit: 'ms' as const,
      ...(latencyMs === 100 && { aim: { times: TIMES_A_FETCH } }),
    };
    const name = (of: string) => `${of}, not cached, answer after ${latencyMs} ms`;
    rows.push(
      toRow({ ...words, name: name('switch to repaint') }, fromHeader),
      toRow({ ...words, name: name('its report to repaint') }, fromReport),
    );
  }
  desk.stage.org.switches.set({ latencyMs: 0 });
  return rows;
}

async function inTurnsWithFetch(
  desk: Desk,
  bare: BareDesk,
): Promise<Record<keyof SwitchTime, Samples>> {
  const measured: SwitchTime[] = [];
  const baseline: number[] = [];
  for (let run = 0; run < NEW_CHATS; run += 1) {
    measured.push(await toPerson(desk, await plantPerson(desk)));
    // What hangs on the person is asked after; it is not to be in the way of the next.
    await quiet(desk.stage.org);
    baseline.push(await timeLastSearch(desk, bare));
  }
  return {
    fromHeader: { measured: measured.map((one) => one.fromHeader), baseline },
    fromReport: { measured: measured.map((one) => one.fromReport), baseline },
  };
}

async function timeLastSearch({ stage }: Desk, { panel }: BareDesk): Promise<number> {
  const { calls, accessToken } = stage.org;
  const search = calls.all().findLast(({ path }) => path.endsWith('/search'));
  if (!search) throw new Error('The panel searched nothing');
  const url = `https://${search.host}${search.path}?${new URLSearchParams(search.query)}`;
  return panel.evaluate(([url, token]) => stopwatch.fetched(url, token), [
    url,
    accessToken,
  ] as const);
}

/** How many calls a new chat takes to find its person, by the org's own log. */
export async function countNewChatCalls(desk: Desk): Promise<NewChatCalls> {
  const { org } = desk.stage;
  const asked = () => {
    const { total, byKind } = countCalls(org);
    return total - byKind.related;
  };
  const count = async (person: Person) => {
    await quiet(org);
    const before = asked();
    await toPerson(desk, person);
    await quiet(org);
    return asked() - before;
  };
  const nobody = await count(await plantStranger(desk));
  return { found: await count(await plantPerson(desk)), nobody };
}
