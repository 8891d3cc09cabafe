// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { drawRow, open, TITLE } from '@/components/field-row-testing';
import { fill, find, focus, press } from '@/components/testing';

test('a click opens the editor and gives it the focus', () => {
  drawRow();
  const input = open();
  expect(document.activeElement).toBe(input);
  expect(input.value).toBe('Buyer');
});

test('Enter saves what was typed, once for a key that is held down', () => {
  const { asked } = drawRow();
  fill(open(), 'Owner');
  press('Enter');
  press('Enter', { repeat: true });
  expect(asked).toEqual(['save Owner']);
});

test('Enter that ends a composed character is not meant for us', () => {
  const { asked } = drawRow();
  fill(open(), '顧客');
  press('Enter', { isComposing: true });
  expect(asked).toEqual([]);
});

test('moving to another control saves, and the focus stays there', () => {
  const { asked } = drawRow();
  fill(open(), 'Owner');
  focus(find('#elsewhere'));
  expect(asked).toEqual(['save Owner']);
  expect(document.activeElement).toBe(find('#elsewhere'));
});

test('moving on with nothing changed saves nothing and closes the editor', () => {
  const { asked } = drawRow();
  open();
  focus(find('#elsewhere'));
  expect(asked).toEqual(['cancel']);
});

test('the panel losing the focus neither saves nor closes', () => {
  const { asked } = drawRow();
  const input = open();
  fill(input, 'Owner');
  // What a browser does when another window or the page beside takes over: blur, the element stays active.
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  act(() => void input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(asked).toEqual([]);
  expect(find<HTMLInputElement>('dd input').value).toBe('Owner');
  vi.restoreAllMocks();
});

test('a press on something without focus is moving on too', () => {
  const { asked } = drawRow();
  const input = open();
  fill(input, 'Owner');
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => input.blur());
  expect(asked).toEqual(['save Owner']);
  vi.restoreAllMocks();
});

test('Esc keeps the old value and gives the focus back to it', () => {
  const { asked } = drawRow();
  fill(open(), 'Owner');
  press('Escape');
  expect(asked).toEqual(['cancel']);
  expect(document.activeElement).toBe(find('dd button'));
});

test('a text too long for its field is said so and not sent', () => {
  const { asked } = drawRow();
  fill(open(), 'Owner of it all');
  press('Enter');
  focus(find('#elsewhere'));
  expect(asked).toEqual([]);
  expect(document.body.textContent).toContain('5 characters too long; Salesforce takes 10.');
});

test('a required field is not emptied', () => {
  const { asked } = drawRow({ ...TITLE, required: true });
  fill(open(), ' ');
  press('Enter');
  expect(asked).toEqual([]);
  expect(document.body.textContent).toContain('“Title” can’t be empty.');
});

test('a refused value stays typed, says why, and is sent again only by Enter', () => {
  const { asked, tell } = drawRow();
  fill(open(), 'Owner');
  press('Enter');
  tell({ is: 'saving' });
  tell({ is: 'error', reason: 'Not saved.', quoted: 'Buyers stay buyers' });
  const input = find<HTMLInputElement>('dd input');
  expect(input.value).toBe('Owner');
  expect(document.activeElement).toBe(input);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const note = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toContain('Buyers stay buyers');
  expect(find('[role=alert]').textContent).toContain('Not saved.');
  focus(find('#elsewhere'));
  expect(asked).toEqual(['save Owner']);
  focus(input);
  press('Enter');
  expect(asked).toEqual(['save Owner', 'save Owner']);
});

test('an error that comes after the agent moved on does not take the focus', () => {
  const { tell } = drawRow();
  fill(open(), 'Owner');
  focus(find('#elsewhere'));
  tell({ is: 'saving' });
  tell({ is: 'error', reason: 'Not saved.' });
  expect(document.activeElement).toBe(find('#elsewhere'));
});

test('a draft that was kept opens the editor without taking the focus', () => {
  drawRow(TITLE, 'Buyer', { draft: 'Own' });
  expect(find<HTMLInputElement>('dd input').value).toBe('Own');
  expect(document.activeElement).toBe(document.body);
});

test('in long text Enter is a new line; with Ctrl or Command it saves', () => {
  const { asked } = drawRow({ name: 'D', label: 'Description', type: 'longtext' }, null);
  fill(open(), 'Two\nlines');
  press('Enter');
  expect(asked).toEqual([]);
  press('Enter', { metaKey: true });
  press('Enter', { ctrlKey: true });
  expect(asked).toEqual(['save Two\nlines', 'save Two\nlines']);
});
