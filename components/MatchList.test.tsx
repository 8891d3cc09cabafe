// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { MatchList } from '@/components/MatchList';
import { click, draw, focus, press } from '@/components/testing';
import type { MatchChoice } from '@/components/thread-types';

const people = (count: number): MatchChoice[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `003${at}`,
    name: `Person ${at}`,
    kind: 'Contact',
    title: null,
    account: null,
    reason: { is: 'exact', text: 'Mobile, exact' },
    activity: null,
  }));

const rows = () => [...document.querySelectorAll<HTMLButtonElement>('li button')];
const focused = () => document.activeElement?.querySelector('bdi')?.textContent;

test('the heading does not count people whom the search may have left out', () => {
  draw(<MatchList matches={people(4)} isComplete={false} onPick={() => {}} />);
  expect(document.querySelector('h2')?.textContent).toBe('At least 4 people have this number');
});

test('arrows move between the rows and stop at the ends', () => {
  draw(<MatchList matches={people(3)} onPick={() => {}} />);
  const [first] = rows();
  if (first) focus(first);
  const seen = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End'].map((key) => {
    press(key);
    return focused();
  });
  expect(seen).toEqual(['Person 0', 'Person 1', 'Person 2', 'Person 2', 'Person 0', 'Person 2']);
});

test('a row is one button that picks its person', () => {
  const onPick = vi.fn();
  draw(<MatchList matches={people(3)} onPick={onPick} />);
  const second = rows()[1];
  if (second) click(second);
  expect(onPick.mock.calls).toEqual([['0031']]);
});

test('300 people come 50 at a time, and how many are left is said', () => {
  draw(<MatchList matches={people(300)} onPick={() => {}} />);
  expect(rows()).toHaveLength(50);
  expect(document.body.textContent).toContain('250 more');
  const more = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Show more',
  );
  if (more) click(more);
  expect(rows()).toHaveLength(100);
  expect(document.body.textContent).toContain('200 more');
});
