import { describe, expect, test } from 'vitest';
import { normalizeEmail, sameEmail } from '@/lib/matching/email';

describe('an address as it compares', () => {
  test.each([
    ['Ana.Souza@Example.COM', 'ana.souza@example.com'],
    [' ana@example.com\u00a0', 'ana@example.com'],
    ['\u200eana@example.com\u200b', 'ana@example.com'],
    ['mailto:Ana@example.com?subject=Hi', 'ana@example.com'],
    ['<ana@example.com>', 'ana@example.com'],
    ['desk+billing@example.org', 'desk+billing@example.org'],
  ])('%s', (text, address) => {
    expect(normalizeEmail(text)).toBe(address);
  });

  test.each(['', 'ana', '@example.com', 'ana@', 'a@b@c', 'a@b.c, d@e.f'])('%s is none', (text) => {
    expect(normalizeEmail(text)).toBeNull();
  });

  test('a plus tag tells two people of one desk apart', () => {
    expect(sameEmail('desk+billing4@example.org', 'desk+lee2@example.org')).toBe(false);
    expect(sameEmail('DESK+lee2@example.org', 'desk+lee2@example.org')).toBe(true);
  });
});
