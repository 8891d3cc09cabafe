import { Random } from '@/tests/match/random';

/** What one agent does in a day. */
export const DAY = {
  seconds: 8 * 60 * 60,
  switches: 400,
  people: 120,
  edits: 60,
  captures: 20,
  logs: 30,
} as const;

/** For so long, in seconds, a chat that was asked about is not asked about again (the one-minute cache). */
const FRESH_SECONDS = 60;
/** An agent goes back and forth between so many chats, half of the time. */
const AT_ONCE = 4;

/** One turn to a chat, so many seconds into the day, and what is done there. */
export interface Visit {
  readonly at: number;
  /** 0 to 119; the last 20 are not in Salesforce until they are captured, on the first visit. */
  readonly person: number;
  readonly does: 'look' | 'edit' | 'capture' | 'log';
}

/** People from this one on are not in Salesforce in the morning. */
export const FIRST_STRANGER = DAY.people - DAY.captures;

/**
 * A day of visits, the same for the same seed: 400 at moments drawn evenly from the eight hours, each to
 * another person than the one before. Half of them go back to one of the last four people, the others to
 * anybody; each of the 20 strangers comes at least once.
 */
export function planDay(seed: number): readonly Visit[] {
  const random = new Random(seed);
  const moments = Array.from({ length: DAY.switches }, () => random.below(DAY.seconds)).sort(
    (one, other) => one - other,
  );
  const people = whom(random);
  const met = new Set<number>();
  const visits = moments.map((at, turn): Visit => {
    const person = people[turn] ?? 0;
    const isFirst = !met.has(person);
    met.add(person);
    return { at, person, does: isFirst && person >= FIRST_STRANGER ? 'capture' : 'look' };
  });
  return withWork(withWork(visits, 'edit', DAY.edits, random), 'log', DAY.logs, random);
}

function whom(random: Random): readonly number[] {
  const turns: number[] = [];
  const places = spread(random, DAY.switches, DAY.captures);
  for (let turn = 0; turn < DAY.switches; turn += 1) {
    const stranger = places.indexOf(turn);
    if (stranger >= 0) {
      turns.push(FIRST_STRANGER + stranger);
      continue;
    }
    const before = turns.at(-1);
    const recent = [...new Set(turns.toReversed())].slice(1, 1 + AT_ONCE);
    const goesBack = recent.length > 0 && random.below(2) === 0;
    let person = goesBack ? recent[random.below(recent.length)] : random.below(FIRST_STRANGER);
    while (person === undefined || person === before) person = random.below(FIRST_STRANGER);
    turns.push(person);
  }
  return turns;
}

/** Gives some of the visits that only look some work to do. */
function withWork(
  visits: readonly Visit[],
  does: 'edit' | 'log',
  times: number,
  random: Random,
): readonly Visit[] {
  const free = visits.flatMap((visit, turn) => (visit.does === 'look' ? [turn] : []));
  const chosen = new Set(spread(random, free.length, times).map((at) => free[at]));
  return visits.map((visit, turn) => (chosen.has(turn) ? { ...visit, does } : visit));
}

/** So many different numbers below `below`, in ascending order. */
function spread(random: Random, below: number, count: number): readonly number[] {
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(random.below(below));
  return [...numbers].sort((one, other) => one - other);
}

/**
 * The fewest calls that such a day can take: one for each visit to somebody of whom nothing was asked
 * within the minute, one for each change, record and log, and one for what the organisation is like.
 */
export function floorOf(visits: readonly Visit[]): number {
  const askedAt = new Map<number, number>();
  let calls = 1;
  for (const { at, person, does } of visits) {
    const before = askedAt.get(person);
    if (before === undefined || at - before >= FRESH_SECONDS) {
      calls += 1;
      askedAt.set(person, at);
    }
    if (does !== 'look') calls += 1;
  }
  return calls;
}
