import { expect, test } from 'vitest';
import {
  changeObject,
  movedName,
  removeObject,
  withName,
  withoutName,
} from '@/lib/settings/changes';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';

test('a change of one object leaves all else as it was', () => {
  const changed = changeObject('Lead', () => ({ card: ['Company'] }))(DEFAULT_SETTINGS);
  expect(changed.objects.Lead).toEqual({ ...DEFAULT_SETTINGS.objects.Lead, card: ['Company'] });
  expect(changed.objects.Contact).toBe(DEFAULT_SETTINGS.objects.Contact);
});

test('an object is added and taken away, from what can be created too', () => {
  const added = changeObject('Visit__c', () => ({ card: ['Name'] }))(DEFAULT_SETTINGS);
  expect(added.objects.Visit__c).toEqual({ card: ['Name'], editable: [], form: [], identity: {} });
  const removed = removeObject('Visit__c')({ ...added, creates: ['Visit__c', 'Lead'] });
  expect(removed.objects).toEqual(DEFAULT_SETTINGS.objects);
  expect(removed.creates).toEqual(['Lead']);
});

test('names are added once, at the end, and taken away', () => {
  expect(withName(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(withName(['a', 'b'], 'a')).toEqual(['a', 'b']);
  expect(withoutName(['a', 'b'], 'a')).toEqual(['b']);
  expect(withoutName(['a', 'b'], 'c')).toEqual(['a', 'b']);
});

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
] as const)('%s moves by %i', (name, step, moved) => {
  expect(movedName(['a', 'b', 'c'], name, step)).toEqual(moved);
});
