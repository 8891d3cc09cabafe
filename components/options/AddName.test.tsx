// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { AddName } from '@/components/options/AddName';
import { click, draw, fill, find } from '@/components/testing';

test.each([
  ['Region__c', 'Region__c'],
  ['region__C', 'Region__c'],
  ['Region', 'Region__c'],
  ['Where', null],
  ['Nowhere__c', null],
  ['', null],
])('of the known names, %j adds %s', async (typed, added) => {
  const onAdd = vi.fn();
  const known = [
    { name: 'Region__c', label: 'Region' },
    { name: 'Where__c', label: 'Where' },
    { name: 'Where2__c', label: 'Where' },
  ];
  draw(<AddName label="Field" known={known} isComplete unknown="No such field" onAdd={onAdd} />);
  fill(find<HTMLInputElement>('input'), typed);
  click(find('button'));
  expect(onAdd.mock.calls).toEqual(added === null ? [] : [[added]]);
  expect(document.querySelector('[role=alert]') === null).toBe(added !== null);
});

test('where not all names are known, one that could be is added as it was typed', async () => {
  const onAdd = vi.fn();
  draw(<AddName label="Field" known={[]} isComplete={false} unknown="No" onAdd={onAdd} />);
  const input = find<HTMLInputElement>('input');
  fill(input, ' New_Field__c ');
  click(find('button'));
  fill(input, 'two words');
  click(find('button'));
  expect(onAdd.mock.calls).toEqual([['New_Field__c']]);
  expect(find('[role=alert]').textContent).toContain('as Salesforce’s API knows it');
});
