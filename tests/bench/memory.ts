import type { CDPSession, Page } from '@playwright/test';
import { startStage } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';
import { z } from '@/lib/zod';
import { type Desk, openDesk, type Person, plantPerson } from '@/tests/bench/desk';
import { quiet } from '@/tests/bench/quiet';
import { type Row, toRow } from '@/tests/bench/row';
import { PERSON, timeSwitch } from '@/tests/bench/time-switch';
import { workerSession } from '@/tests/bench/worker-session';

const FEW = 10;
const MANY = 1_000;
const PEOPLE = 20;

const HEAP = z.object({ usedSize: z.number() });
const COUNTERS = z.object({ nodes: z.number(), jsEventListeners: z.number() });

/** What one place holds. */
interface Held {
  readonly megabytes: number;
  /** Of its documents and of what scripts still hold; null where there is none. */
  readonly nodes: number | null;
}

type Ask = (
  method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage' | 'Memory.getDOMCounters',
) => Promise<unknown>;

/**
 * Switches 1,000 times among twenty people, each time until the panel shows the person. What panel,
 * worker and inbox hold then, after a collection of garbage, against what they held after 10.
 */
export async function memoryRows(): Promise<readonly Row[]> {
  const stage = await startStage({ headless: true });
  try {
    const desk = await openDesk(stage);
    await standIn(desk.inbox).rest();
    const people: Person[] = [];
    while (people.length < PEOPLE) people.push(await plantPerson(desk));
    const places = await placesOf(desk);
    await visit(desk, people, FEW);
    const few = await weigh(places);
    await visit(desk, people, MANY - FEW);
    const many = await weigh(places);
    return few.flatMap((before, index) => rowsOf(before, many[index]));
  } finally {
    await stage.close();
  }
}

async function visit(desk: Desk, people: readonly Person[], times: number): Promise<void> {
  for (let run = 0; run < times; run += 1) {
    const person = people[run % people.length];
    if (person) await timeSwitch(desk, person, { selector: PERSON, text: person.title });
  }
  await quiet(desk.stage.org);
}

interface PlaceAsked {
  readonly place: string;
  readonly ask: Ask;
}

async function placesOf({ inbox, panel, stage }: Desk): Promise<readonly PlaceAsked[]> {
  const page = async (place: string, page: Page): Promise<PlaceAsked> => {
    const session: CDPSession = await page.context().newCDPSession(page);
    return { place, ask: (method) => session.send(method) };
  };
  const worker = await workerSession(stage.browser);
  return [
    await page('panel', panel),
    { place: 'worker', ask: worker.send },
    await page('inbox page', inbox),
  ];
}

async function weigh(
  places: readonly PlaceAsked[],
): Promise<readonly (Held & { readonly place: string })[]> {
  const all: (Held & { readonly place: string })[] = [];
  for (const { place, ask } of places) {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize } = HEAP.parse(await ask('Runtime.getHeapUsage'));
    const nodes =
      place === 'worker' ? null : COUNTERS.parse(await ask('Memory.getDOMCounters')).nodes;
    all.push({ place, megabytes: usedSize / 1e6, nodes });
  }
  return all;
}

function rowsOf(
  before: Held & { readonly place: string },
  after: Held | undefined,
): readonly Row[] {
  if (after === undefined) throw new Error(`${before.place} was weighed once only`);
  const words = (what: string) => ({
    name: `${before.place}, ${what} after ${MANY} switches`,
    against: `after ${FEW}`,
  });
  const memory = toRow(
    { ...words('memory'), unit: 'MB' },
    { measured: [after.megabytes], baseline: [before.megabytes] },
  );
  if (before.nodes === null || after.nodes === null) return [memory];
  const nodes = toRow(
    { ...words('nodes'), unit: 'nodes' },
    { measured: [after.nodes], baseline: [before.nodes] },
  );
  return [memory, nodes];
}
