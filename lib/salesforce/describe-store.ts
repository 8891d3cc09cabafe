import { browser } from 'wxt/browser';
import type { Identity } from '@/lib/salesforce/identity';
import { z } from '@/lib/zod';

/** What is kept of one object. */
const heldSchema = z.object({
  /**
   * Its describe as JSON, which the browser hands over in a fraction of the time that thousands of values
   * take. Null: Salesforce does not show it to this user.
   */
  text: z.nullable(z.string()),
  /** As Salesforce sent it, to ask whether anything changed since; null where it sent none. */
  lastModified: z.nullable(z.string()),
  /** When Salesforce last vouched for it, milliseconds since 1970, or `DOUBTED`. */
  at: z.number(),
});
export type HeldDescribe = z.infer<typeof heldSchema>;

/** In place of a time: Salesforce has refused what this copy allows. */
export const DOUBTED = 0;

const storeSchema = z.object({
  /** The Threadside that kept it: another one may want to know more of a field, and asks anew. */
  version: z.string(),
  objects: z.record(z.string(), heldSchema),
});

/** Describes by the API name that was asked for. */
export type HeldDescribes = Readonly<Record<string, HeldDescribe>>;

const PREFIX = 'describes:';
const keyOf = ({ orgId, userId }: Pick<Identity, 'orgId' | 'userId'>) =>
  `${PREFIX}${orgId}:${userId}`;

/** What this version of Threadside has kept for a user, in `storage.local`; nothing where it is unreadable. */
export async function readHeldDescribes(
  owner: Pick<Identity, 'orgId' | 'userId'>,
): Promise<HeldDescribes> {
  const key = keyOf(owner);
  const read = storeSchema.safeParse((await browser.storage.local.get(key))[key]);
  return read.success && read.data.version === ourVersion() ? read.data.objects : {};
}

/** Keeps describes for a user, instead of those before. */
export async function keepHeldDescribes(
  owner: Pick<Identity, 'orgId' | 'userId'>,
  objects: HeldDescribes,
): Promise<void> {
  await browser.storage.local.set({ [keyOf(owner)]: { version: ourVersion(), objects } });
}

/** Forgets the describes of one user. */
export async function forgetHeldDescribes(
  owner: Pick<Identity, 'orgId' | 'userId'>,
): Promise<void> {
  await browser.storage.local.remove(keyOf(owner));
}

/** Forgets the describes of every user, as signing out does. */
export async function forgetDescribes(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(PREFIX)));
}

function ourVersion(): string {
  return browser.runtime.getManifest().version;
}
