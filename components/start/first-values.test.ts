import { expect, test } from 'vitest';
import { beginWith, firstScreenStands, firstValue } from '@/components/start/first-values';

test('the first screen starts from what was read before it, a later one does not', () => {
  const session = { is: 'signed-out', reason: 'never', login: null, identity: null } as const;
  beginWith({ session });
  expect(firstValue('session')).toBe(session);
  expect(firstValue('settings')).toBeNull();
  firstScreenStands();
  expect(firstValue('session')).toBeNull();
});
