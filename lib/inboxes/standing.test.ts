import { expect, test } from 'vitest';
import { isStanding } from '@/lib/inboxes/is-standing';
import { standingSchema } from '@/lib/inboxes/standing';

const OWN = {
  id: 'own-0a1b2c3d',
  label: 'Shop chat',
  host: 'chat.example.com',
  selectors: { title: 'h1' },
};
const own = (change: object) => ({ is: 'own', own: { ...OWN, ...change } });

test.each<[boolean, string, unknown]>([
  [true, 'off', { is: 'off' }],
  [true, 'on as it is', { is: 'on', correction: null }],
  [true, 'on with no correction at all', { is: 'on', correction: {} }],
  [true, 'on and corrected', { is: 'on', correction: { title: 'h2', author: 'b' } }],
  [true, 'somebody’s own', own({})],
  [false, 'nothing', undefined],
  [false, 'null', null],
  [false, 'a word', 'off'],
  [false, 'a list', ['off']],
  [false, 'off and more', { is: 'off', correction: null }],
  [false, 'on without a word on corrections', { is: 'on' }],
  [false, 'on and more', { is: 'on', correction: null, token: 'x' }],
  [false, 'on with a list', { is: 'on', correction: [] }],
  [false, 'on with another name', { is: 'on', correction: { script: 'x' } }],
  [false, 'on with a number', { is: 'on', correction: { title: 1 } }],
  [false, 'on with an empty selector', { is: 'on', correction: { title: ' ' } }],
  [false, 'on with a selector too long', { is: 'on', correction: { title: 'a'.repeat(501) } }],
  [false, 'own without one', { is: 'own' }],
  [false, 'own that is null', { is: 'own', own: null }],
  [false, 'own of another id', own({ id: 'whatsapp' })],
  [false, 'own without a label', own({ label: '' })],
  [false, 'own with a label too long', own({ label: 'x'.repeat(61) })],
  [false, 'own without a title', own({ selectors: { phone: 'a' } })],
  [false, 'own and more', own({ run: 'x' })],
  [false, 'another state', { is: 'paused' }],
])('%s for both checks: %s', (isOne, _, answer) => {
  expect(standingSchema.safeParse(answer).success).toBe(isOne);
  expect(isStanding(answer)).toBe(isOne);
});
