// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { drawRow, open, TITLE } from '@/components/field-row-testing';
import { click, find, focus, press } from '@/components/testing';

test('a picklist shows a value that its list no longer has, and can come back to it', () => {
  drawRow(
    { name: 'S', label: 'Source', type: 'picklist', options: [{ label: 'Web', value: 'web' }] },
    'Fax',
  );
  open();
  const select = find<HTMLSelectElement>('select');
  expect(select.value).toBe('Fax');
  act(() => {
    select.value = 'web';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect([...select.options].map((one) => one.textContent)).toEqual(['–', 'Fax', 'Web']);
});

test('a checkbox is edited as one', () => {
  const { asked } = drawRow({ name: 'C', label: 'Do not call', type: 'checkbox' }, false);
  click(open());
  press('Enter');
  expect(asked).toEqual(['save true']);
});

test('a locked value can’t be opened and says whose rule it is', () => {
  drawRow(TITLE, 'Buyer', { lock: 'Calculated by Salesforce.' });
  const lock = find('dd button');
  expect(lock.getAttribute('aria-label')).toBe('Read-only. Calculated by Salesforce.');
  focus(lock);
  click(lock);
  expect(document.querySelector('input')).toBeNull();
  expect(document.body.textContent).toContain('Calculated by Salesforce.');
});

test('“Saving” comes after 200 ms, not before', () => {
  vi.useFakeTimers();
  const { tell } = drawRow();
  tell({ is: 'saving' });
  act(() => vi.advanceTimersByTime(199));
  expect(document.body.textContent).not.toContain('Saving');
  act(() => vi.advanceTimersByTime(1));
  expect(find('[role=status]').textContent).toBe('Saving');
  vi.useRealTimers();
});

test('a conflict chooses the agent’s own value first and writes nothing until it is saved', () => {
  const { asked } = drawRow(TITLE, 'Buyer', {
    state: { is: 'conflict', mine: 'Owner', theirs: 'Clerk', who: 'Jonas Lie', when: 'now' },
  });
  const [mine, theirs] = document.querySelectorAll<HTMLInputElement>('[type=radio]');
  expect(mine?.checked).toBe(true);
  if (theirs) click(theirs);
  expect(asked).toEqual([]);
  const save = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.includes('Save this value'),
  );
  if (save) click(save);
  expect(asked).toEqual(['choose theirs']);
});

test('“Edit mine” opens the editor with the agent’s own value', () => {
  drawRow(TITLE, 'Buyer', {
    state: { is: 'conflict', mine: 'Owner', theirs: 'Clerk', who: 'Jonas Lie', when: 'now' },
  });
  const edit = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.includes('Edit mine'),
  );
  if (edit) click(edit);
  expect(find<HTMLInputElement>('dd input').value).toBe('Owner');
});
