import { expect, it } from 'vitest';
import { keepaliveFor } from '@/lib/salesforce/keepalive';

it('grants no more than 60 KiB at once, counted in bytes, and never for a read', () => {
  const first = keepaliveFor('å'.repeat(20 * 1024));
  expect(first.granted).toBe(true);
  expect(keepaliveFor('x'.repeat(20 * 1024)).granted).toBe(false);
  const small = keepaliveFor('{}');
  expect(small.granted).toBe(true);
  expect(keepaliveFor(null).granted).toBe(false);
  first.release();
  small.release();
  const again = keepaliveFor('x'.repeat(50 * 1024));
  expect(again.granted).toBe(true);
  again.release();
});
