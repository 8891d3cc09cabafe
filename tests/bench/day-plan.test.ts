import { expect, test } from 'vitest';
import { DAY, FIRST_STRANGER, floorOf, planDay } from './day-plan';

const day = planDay(1);
const count = (does: string) => day.filter((visit) => visit.does === does).length;

test('a day has 400 switches, 60 edits, 20 captures and 30 logs within 8 hours', () => {
  expect(day).toHaveLength(400);
  expect([count('edit'), count('capture'), count('log')]).toEqual([60, 20, 30]);
  expect(day.every(({ at }) => at >= 0 && at < 28_800)).toBe(true);
  expect(day.map(({ at }) => at)).toEqual(day.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(planDay(1)).toEqual(day);
});

test('nobody is visited twice in a row, and each stranger is captured on the first visit', () => {
  expect(day.some(({ person }, turn) => person === day[turn - 1]?.person)).toBe(false);
  const strangers = new Set(day.flatMap(({ person }) => (person >= FIRST_STRANGER ? person : [])));
  expect(strangers.size).toBe(DAY.captures);
  for (const stranger of strangers) {
    expect(day.find(({ person }) => person === stranger)?.does).toBe('capture');
  }
});

test('the floor is a call for each visit that is not fresh, one for each write, and one more', () => {
  const visits = [
    { at: 0, person: 1, does: 'look' },
    { at: 30, person: 2, does: 'edit' },
    { at: 59, person: 1, does: 'look' },
    { at: 60, person: 1, does: 'log' },
    { at: 119, person: 1, does: 'look' },
  ] as const;
  expect(floorOf(visits)).toBe(1 + 3 + 2);
});
