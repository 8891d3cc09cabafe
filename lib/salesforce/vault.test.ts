import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeIndexedDb } from '@/tests/unit/salesforce/fake-indexed-db';

let database: ReturnType<typeof fakeIndexedDb>;

/** A window of its own: the same database, a module that has not read it yet. */
async function newWindow() {
  vi.resetModules();
  return {
    ...(await import('@/lib/salesforce/vault')),
    ...(await import('@/lib/salesforce/vault-key')),
  };
}

beforeEach(() => {
  database = fakeIndexedDb();
  vi.stubGlobal('indexedDB', database);
});

describe('the vault', () => {
  it('opens in another window what one has sealed', async () => {
    const value = { token: 'å🚚', rows: Array.from({ length: 40_000 }, (_, row) => row) };
    const box = await (await newWindow()).seal(value, 'refresh:a');
    expect(JSON.stringify(box)).not.toContain('token');
    expect(await (await newWindow()).unseal(box, 'refresh:a')).toEqual(value);
  });

  it('seals the same value differently each time', async () => {
    const { seal } = await newWindow();
    const [one, two] = [await seal('x', 'a'), await seal('x', 'a')];
    expect(one.sealed).not.toBe(two.sealed);
    expect(one.iv).not.toBe(two.iv);
  });

  it('keeps a box shut that was put in the place of another', async () => {
    const { seal, unseal } = await newWindow();
    expect(await unseal(await seal('x', 'refresh:a'), 'refresh:b')).toBeNull();
  });

  it.each([
    ['damaged', { sealed: 'AAAA' }],
    ['not base64', { sealed: '%%%' }],
    ['with another nonce', { iv: 'AAAAAAAAAAAAAAAA' }],
  ])('gives null for a box that is %s', async (_how, damage) => {
    const { seal, unseal } = await newWindow();
    expect(await unseal({ ...(await seal('x', 'a')), ...damage }, 'a')).toBeNull();
  });

  it('gives null when the key is gone', async () => {
    const box = await (await newWindow()).seal('x', 'a');
    database.kept.clear();
    expect(await (await newWindow()).unseal(box, 'a')).toBeNull();
  });

  it('makes one key when two windows start at once, and none that a script can read', async () => {
    const [one, two] = [await newWindow(), await newWindow()];
    const [mine, theirs] = await Promise.all([one.vaultKey(), two.vaultKey()]);
    expect(mine).toBe(theirs);
    await expect(crypto.subtle.exportKey('raw', mine)).rejects.toThrow();
  });
});
