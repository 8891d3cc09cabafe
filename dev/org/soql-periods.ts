/** Days from today, the first and the last. */
export type Period = readonly [first: number, last: number];

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;
const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/**
 * What a date literal (`TODAY`, `LAST_N_DAYS:30`, `THIS_MONTH`) means on a day (`YYYY-MM-DD`). Weeks begin on
 * Monday, as in Norway; the fiscal year is the calendar's.
 * @returns null for a literal that is not known
 */
export function periodOf(literal: string): ((today: string) => Period) | null {
  const [name = '', count] = literal.toUpperCase().replace('FISCAL_', '').split(':');
  const n = Number(count);
  const days = DAYS[name]?.(n);
  if (days !== undefined) return () => days;
  const unit = /_(WEEK|MONTH|QUARTER|YEAR)(?:S|S_AGO)?$/.exec(name)?.[1] ?? '';
  const steps = STEPS[name.replace(unit, 'UNIT')]?.(n);
  if (unit === '' || steps === undefined) return null;
  const [first, last] = steps;
  return (today) => [startOfUnit(today, unit, first), startOfUnit(today, unit, last + 1) - 1];
}

const DAYS: Readonly<Record<string, (n: number) => Period>> = {
  TODAY: () => [0, 0],
  YESTERDAY: () => [-1, -1],
  TOMORROW: () => [1, 1],
  LAST_90_DAYS: () => [-90, 0],
  NEXT_90_DAYS: () => [1, 90],
  LAST_N_DAYS: (n) => [-n, 0],
  NEXT_N_DAYS: (n) => [1, n],
  N_DAYS_AGO: (n) => [-n, -n],
};

/** The first and the last unit, counted from the one that today is in. */
const STEPS: Readonly<Record<string, (n: number) => Period>> = {
  LAST_UNIT: () => [-1, -1],
  THIS_UNIT: () => [0, 0],
  NEXT_UNIT: () => [1, 1],
  LAST_N_UNITS: (n) => [-n, -1],
  NEXT_N_UNITS: (n) => [1, n],
  N_UNITS_AGO: (n) => [-n, -n],
};

/** When the week, month, quarter or year so many after this one begins, in days from today. */
function startOfUnit(today: string, unit: string, step: number): number {
  const now = new Date(`${today}T00:00:00Z`);
  if (unit === 'WEEK') {
    const sinceMonday = (now.getUTCDay() + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK;
    return step * DAYS_OF_A_WEEK - sinceMonday;
  }
  const months = unit === 'MONTH' || unit === 'QUARTER' ? MONTHS[unit] : MONTHS.YEAR;
  const month = Math.floor(now.getUTCMonth() / months) * months + step * months;
  return Math.round((Date.UTC(now.getUTCFullYear(), month, 1) - now.getTime()) / DAY_MS);
}
