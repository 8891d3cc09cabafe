// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { drawRow, open } from '@/components/field-row-testing';
import type { RowField } from '@/components/field-types';
import { click, fill, find, focus, press } from '@/components/testing';

const shown = () => find('dd button').textContent;

function choose(select: HTMLSelectElement, value: string): void {
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The button with these words. */
function button(words: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
  if (found === undefined) throw new Error(`No button ${words}`);
  return found;
}

const MONEY: RowField = {
  name: 'Amount',
  label: 'Amount',
  type: 'number',
  digits: { whole: 16, scale: 2 },
  unit: { is: 'money', currency: 'EUR' },
};

test('an amount is shown in its currency and typed without it', () => {
  const { asked } = drawRow(MONEY, 184000);
  expect(find('dd button').textContent).toBe('€184,000');
  const input = open();
  expect(input.value).toBe('184,000');
  fill(input, '184,000.5');
  press('Enter');
  expect(asked).toEqual(['save 184,000.5']);
});

test('a number that can’t be one is told when it was to be saved, not while it is typed', () => {
  const { asked } = drawRow(MONEY, null);
  const input = open();
  fill(input, '1,5');
  expect(document.body.textContent).not.toContain('Type a number');
  press('Enter');
  expect(document.body.textContent).toContain('Type a number, like 1,234.5.');
  expect(find('dd input').getAttribute('aria-invalid')).toBe('true');
  fill(input, '1.5');
  expect(document.body.textContent).not.toContain('Type a number');
  press('Enter');
  expect(asked).toEqual(['save 1.5']);
});

test('a number typed in another way is no change', () => {
  const { asked } = drawRow(MONEY, 184000);
  fill(open(), '184000.00');
  focus(find('#elsewhere'));
  expect(asked).toEqual(['cancel']);
});

test('a percentage', () => {
  const field: RowField = {
    name: 'NPS',
    label: 'NPS',
    type: 'number',
    digits: { whole: 3, scale: 2 },
    unit: { is: 'percent' },
  };
  drawRow(field, 61.5);
  expect(find('dd button').textContent).toBe('61.5%');
  expect(open().value).toBe('61.5');
});

test('a date-time is shown and typed on the clock of the user’s zone, which is named if another', () => {
  const field: RowField = {
    name: 'V',
    label: 'Visit',
    type: 'datetime',
    timeZone: 'Asia/Kathmandu',
  };
  const { asked } = drawRow(field, '2026-01-15T12:34:00.000+0000');
  expect(find('dd button').textContent).toBe('Jan 15, 2026, 6:19 PM');
  const input = open();
  expect(input.value).toBe('2026-01-15T18:19');
  expect(document.body.textContent).toContain('Time in Asia/Kathmandu');
  fill(input, '2026-01-15T18:20');
  press('Enter');
  expect(asked).toEqual(['save 2026-01-15T18:20']);
});

const MANY: RowField = {
  name: 'I',
  label: 'Interests',
  type: 'multipicklist',
  options: ['Reefer', 'Customs', 'Last mile'].map((value) => ({ label: value, value })),
};

test('several values are ticked, sent in the list’s order, and one that it no longer has can stay', () => {
  const { asked } = drawRow(MANY, 'Old one;Last mile');
  expect(find('dd button').textContent).toBe('Old one; Last mile');
  openRow();
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  expect(boxes.map((one) => one.checked)).toEqual([true, false, false, true]);
  const [, reefer] = boxes;
  if (reefer) click(reefer);
  click(button('Save 3'));
  expect(asked).toEqual(['save Old one;Reefer;Last mile']);
});

function openRow() {
  focus(find('dd button'));
  click(find('dd button'));
}

test('going from one box to the next saves nothing; going elsewhere does', () => {
  const { asked } = drawRow(MANY, null);
  openRow();
  const [first, second] = document.querySelectorAll<HTMLInputElement>('[type=checkbox]');
  if (first === undefined || second === undefined) throw new Error('no boxes');
  click(first);
  focus(first);
  focus(second);
  expect(asked).toEqual([]);
  focus(find('#elsewhere'));
  expect(asked).toEqual(['save Reefer']);
});

test('a picklist that goes by another field says which, where nothing fits', () => {
  const control = { name: 'C', label: 'Country', choices: [] };
  drawRow({ name: 'S', label: 'State', type: 'picklist', options: [], control }, null);
  openRow();
  expect(document.body.textContent).toContain('Choose “Country” first.');
});

const part = (name: string, more: Partial<RowField> = {}): RowField => ({
  name,
  label: name,
  type: 'text',
  maxLength: 10,
  ...more,
});
const go = (value: string, validFor: readonly string[]) => ({
  label: value,
  value,
  isDefault: false,
  validFor,
});
const ADDRESS: RowField = {
  name: 'MailingAddress',
  label: 'Mailing address',
  type: 'parts',
  parts: [
    part('City'),
    part('Country', {
      type: 'picklist',
      options: ['NO', 'BR'].map((value) => ({ label: value, value })),
    }),
    part('State', {
      type: 'picklist',
      options: [],
      control: { name: 'Country', label: 'Country', choices: [go('AM', ['BR']), go('VK', ['NO'])] },
    }),
  ],
  say: ({ City, State, Country }) => [City, State, Country].filter(Boolean).join(', '),
};

test('the parts of an address open as a group and are saved together', () => {
  const values = { City: 'Manaus', State: 'AM', Country: 'BR' };
  const { asked } = drawRow(ADDRESS, 'Manaus, AM, BR', { values });
  expect(shown()).toBe('Manaus, AM, BR');
  openRow();
  const [city] = document.querySelectorAll<HTMLInputElement>('dd input');
  const [country, state] = document.querySelectorAll<HTMLSelectElement>('dd select');
  if (city === undefined || country === undefined || state === undefined) throw new Error('parts');
  expect([city.value, country.value, state.value]).toEqual(['Manaus', 'BR', 'AM']);
  focus(city);
  fill(city, 'Oslo');
  focus(country);
  choose(country, 'NO');
  // What no longer goes with the country is emptied.
  expect(state.value).toBe('');
  expect([...state.options].map((one) => one.value)).toEqual(['', 'VK']);
  expect(asked).toEqual([]);
  click(button('Save'));
  expect(asked).toEqual(['save {"City":"Oslo","Country":"NO","State":""}']);
});

test('a part that can’t be sent is named, and none is sent', () => {
  const { asked } = drawRow(ADDRESS, '', { values: {} });
  openRow();
  const [city] = document.querySelectorAll<HTMLInputElement>('dd input');
  if (city === undefined) throw new Error('no city');
  fill(city, 'Llanfairpwll');
  click(button('Save'));
  expect(asked).toEqual([]);
  expect(document.body.textContent).toContain('City: 2 characters too long; Salesforce takes 10.');
  click(button('Keep old'));
  expect(asked).toEqual(['cancel']);
});

test('how much still fits is told once it is little', () => {
  drawRow({ name: 'T', label: 'Title', type: 'text', maxLength: 30 }, 'x'.repeat(15));
  const input = open();
  expect(document.body.textContent).not.toContain('left');
  fill(input, 'x'.repeat(21));
  expect(document.body.textContent).toContain('9 characters left');
});
