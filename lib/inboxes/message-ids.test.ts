// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { idsOrTogether, idTogether } from '@/lib/inboxes/message-ids';

function elements(...texts: string[]): Element[] {
  return texts.map((text) => {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
  });
}

test('messages without ids have one together, which is another where another thing was said', () => {
  const ids = idsOrTogether([], elements('Today', 'Hi 9:05'));
  expect(ids).toHaveLength(1);
  expect(idsOrTogether([], elements('Today', 'Hi 9:05'))).toEqual(ids);
  expect(idsOrTogether([], elements('Today', 'Hi 9:06'))).not.toEqual(ids);
});

test('ids that the page gives are taken, empty ones left out', () => {
  expect(idsOrTogether(['', 'a', 'b'], elements('one', 'two'))).toEqual(['a', 'b']);
  expect(idsOrTogether(['', ''], elements('one', 'two'))).toHaveLength(1);
});

test('a single message tells nothing', () => {
  expect(idTogether(elements('Hi'))).toEqual([]);
});

test('the newest tell: what is loaded above them changes nothing', () => {
  const newest = Array.from({ length: 20 }, (_, at) => `message ${at}`);
  expect(idTogether(elements('older', ...newest))).toEqual(idTogether(elements(...newest)));
});
