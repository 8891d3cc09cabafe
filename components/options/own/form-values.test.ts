// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  EMPTY_FORM,
  formOf,
  hostIn,
  readCorrection,
  readOwnForm,
} from '@/components/options/own/form-values';
import type { OwnInbox } from '@/lib/settings/inboxes';

const FORM = { ...EMPTY_FORM, label: ' Help desk ', host: 'desk.example.com', title: ' .name ' };
const ID = 'own-0123abcd';
const OTHER: OwnInbox = {
  id: 'own-99999999',
  label: 'Other',
  host: 'other.example.com',
  selectors: { title: 'h1' },
};

test.each([
  ['desk.example.com', 'desk.example.com'],
  [' https://Desk.Example.com/chats/4?x#y ', 'desk.example.com'],
  ['desk.example.com/chats', 'desk.example.com'],
  ['käse.example', 'xn--kse-qla.example'],
  ['http://desk.example.com', null],
  ['desk.example.com:8443', null],
  ['ftp://desk.example.com', null],
  ['two words', null],
  ['', null],
])('the host in “%s” is %s', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});

test('a form that describes an inbox', () => {
  expect(readOwnForm({ ...FORM, author: '.us' }, ID, { others: [OTHER], kept: null })).toEqual({
    own: {
      id: ID,
      label: 'Help desk',
      host: 'desk.example.com',
      selectors: { title: '.name', author: '.us' },
    },
    faults: {},
  });
});

test.each([
  [{ label: '  ' }, { label: 'needed' }],
  [{ label: 'x'.repeat(61) }, { label: 'too-long' }],
  [{ title: ' ' }, { title: 'needed' }],
  [{ title: 'h1[' }, { title: 'not-css' }],
  [{ phone: 'a::::b' }, { phone: 'not-css' }],
  [{ author: `.${'x'.repeat(500)}` }, { author: 'too-long' }],
  [{ host: '' }, { host: 'needed' }],
  [{ host: 'localhost' }, { host: 'no-host' }],
  [{ host: 'http://desk.example.com' }, { host: 'no-host' }],
  [{ host: 'web.whatsapp.com' }, { host: 'built-in-host' }],
  [{ host: 'https://www.instagram.com/direct/' }, { host: 'built-in-host' }],
  [{ host: 'other.example.com' }, { host: 'taken-host' }],
  [{ host: 'https://acme.my.salesforce.com/001' }, { host: 'salesforce-host' }],
  [{ host: 'acme.lightning.force.com' }, { host: 'salesforce-host' }],
])('%j is refused', (typed, faults) => {
  expect(readOwnForm({ ...FORM, ...typed }, ID, { others: [OTHER], kept: null })).toEqual({
    own: null,
    faults,
  });
});

test('what is saved stands in the form as it was', () => {
  const { own } = readOwnForm(FORM, ID, { others: [], kept: null });
  expect(own && formOf(own)).toEqual({ ...FORM, label: 'Help desk', title: '.name' });
});

test('a correction is some selectors; none is none', () => {
  expect(readCorrection({ ...EMPTY_FORM, message: '.m ' })).toEqual({
    selectors: { message: '.m' },
    faults: {},
  });
  expect(readCorrection({ ...EMPTY_FORM, message: '::::' })).toEqual({
    selectors: null,
    faults: { message: 'not-css' },
  });
  expect(readCorrection(EMPTY_FORM).selectors).toBeNull();
});
