// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isInView, sideIn } from '@/lib/inboxes/in-view';

/** An element that lies from `left` to `right`. */
function box(left: number, right: number): Element {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20);
  return element;
}

test.each([
  [[0, 400], [10, 200], 'start'],
  [[0, 400], [200, 390], 'end'],
  [[0, 400], [110, 290], null],
  [[0, 400], [10, 395], null],
  [[0, 0], [10, 200], null],
  [[0, 400], [0, 0], null],
] as const)('in %j what lies at %j is at the %s', ([from, to], [left, right], side) => {
  expect(sideIn(box(from, to), box(left, right))).toBe(side);
});

test('from right to left the start is the right', () => {
  const around = box(0, 400);
  around.setAttribute('dir', 'rtl');
  expect(sideIn(around, box(10, 200))).toBe('end');
  expect(sideIn(around, box(200, 390))).toBe('start');
});

test('where nothing is laid out nobody knows what is in view', () => {
  expect(isInView(box(0, 400))).toBeNull();
});
