import { expect, it } from 'vitest';
import { internationalPhone } from '@/lib/matching/format';

it.each([
  ['+27825550147', '+27 82 555 0147'],
  ['+5592981603300', '+55 92 98160 3300'],
  ['+12025550187', '+1 202 555 0187'],
  ['nobody', 'nobody'],
])('%s reads %s', (e164, shown) => {
  expect(internationalPhone(e164)).toBe(shown);
});
