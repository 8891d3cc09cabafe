import { browser } from 'wxt/browser';
import type { Access } from '@/lib/salesforce/connection';
import { isOrganisationOrigin } from '@/lib/salesforce/host';
import type { Identity } from '@/lib/salesforce/identity';
import { seal, sealedBoxSchema, unseal } from '@/lib/salesforce/vault';
import { z } from '@/lib/zod';

/** Whose tokens. */
export type Owner = Pick<Identity, 'orgId' | 'userId'>;

const accessSchema = z.strictObject({
  accessToken: z.string(),
  instanceUrl: z.string().check(z.refine(isOrganisationOrigin)),
});

const accessKey = ({ orgId, userId }: Owner) => `access:${orgId}:${userId}`;
const refreshKey = ({ orgId, userId }: Owner) => `refresh:${orgId}:${userId}`;

/** The access token, out of `storage.session`: gone with the browser, closed to content scripts. */
export async function readAccess(owner: Owner): Promise<Access | null> {
  const key = accessKey(owner);
  const read = accessSchema.safeParse((await browser.storage.session.get(key))[key]);
  return read.success ? read.data : null;
}

/** Keeps the access token and its host in `storage.session`, which ends with the browser. */
export async function writeAccess(owner: Owner, { accessToken, instanceUrl }: Access) {
  await browser.storage.session.set({ [accessKey(owner)]: { accessToken, instanceUrl } });
}

/** The refresh token, out of `storage.local`, where it lies sealed; null where it can't be opened. */
export async function readRefreshToken(owner: Owner): Promise<string | null> {
  const key = refreshKey(owner);
  const box = sealedBoxSchema.safeParse((await browser.storage.local.get(key))[key]);
  if (!box.success) return null;
  const token = await unseal(box.data, key);
  return typeof token === 'string' ? token : null;
}

/** Keeps the refresh token in `storage.local`, sealed for this owner alone. */
export async function writeRefreshToken(owner: Owner, token: string): Promise<void> {
  const key = refreshKey(owner);
  await browser.storage.local.set({ [key]: await seal(token, key) });
}

/** Forgets both tokens. */
export async function forgetTokens(owner: Owner): Promise<void> {
  await browser.storage.session.remove(accessKey(owner));
  await browser.storage.local.remove(refreshKey(owner));
}
