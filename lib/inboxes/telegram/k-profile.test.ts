// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { telegram } from '@/lib/inboxes/telegram';
import { kChat, kIcon, kPage, kProfilePage, kRow } from '@/lib/inboxes/telegram/k-page';

const NUMBER = '+1 202 555 0164';
const phoneRow = kRow(kIcon('phone'), NUMBER);

const phoneOf = (panel: string) => {
  const address = new URL('https://web.telegram.org/k/#4410001');
  const reading = telegram.read(kPage(kChat(), panel), address);
  return reading.state === 'open' ? reading.chat.phone : reading.state;
};

test.each([
  ['by the icon’s name', phoneRow],
  ['by a class of the icon', kRow('<i class="icon tgico-phone"></i>', NUMBER)],
  ['by a class of the row', kRow('', NUMBER, { classes: 'tgico-phone' })],
  ['by a letter of the icon font', kRow(kIcon('\uea09'), NUMBER)],
  [
    'in a title within a row of titles',
    kRow(kIcon('phone'), `<div class="row-title" dir="rtl">\u200e${NUMBER}</div>`),
  ],
])('the number in the open profile, %s', (_, row) => {
  const others =
    kRow(kIcon('username'), 'yev_marsh') + kRow(kIcon('info'), 'Sells +44 20 7946 0000');
  expect(phoneOf(kProfilePage(row + others))).toBe(NUMBER);
});

test.each([
  [
    'a hidden row with words left over',
    kProfilePage(kRow(kIcon('phone'), NUMBER, { style: 'display: none;' })),
  ],
  [
    'a row that is hidden by class',
    kProfilePage(kRow(kIcon('phone'), NUMBER, { classes: 'hide' })),
  ],
  ['another person’s profile', kProfilePage(phoneRow, { id: '5550001' })],
  ['a page of the panel that is not shown', kProfilePage(phoneRow, { classes: '' })],
  ['a bio', kProfilePage(kRow(kIcon('info'), NUMBER))],
  [
    'a bio with an unnamed icon',
    kProfilePage(kRow(kIcon('\ue9c0'), NUMBER, { classes: 'pre-wrap' })),
  ],
  [
    'a note about the person',
    kProfilePage(kRow(kIcon('\ue97e'), NUMBER, { classes: 'profile-notes' })),
  ],
  [
    'two rows with unnamed icons',
    kProfilePage(kRow(kIcon('\ue901'), NUMBER) + kRow(kIcon('\ue902'), '+44 20 7946 0000')),
  ],
  ['a group in common', kProfilePage(`<ul class="chatlist">${phoneRow}</ul>`)],
  ['a masked number', kProfilePage(kRow(kIcon('phone'), '+1 ••• ••• 0164'))],
  ['a number without its country', kProfilePage(kRow(kIcon('phone'), '202 555 0164'))],
])('no number from %s', (_, panel) => {
  expect(phoneOf(panel)).toBeNull();
});
