/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { Grants } from '@/dev/org/grants';
import type { RunningOrg } from '@/dev/org/server';

/** A sign-in as it lies in the browser and in the org, right after it was made. */
export interface SignedIn {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly grants: Grants;
}

/** Who is signed in, their sealed refresh token, and their access token: nothing else that is stored. */
const OF_A_SIGN_IN = '^(?:session$|refresh:|access:)';

/** Notes the sign-in that the extension holds; `page` is one of its own. */
export async function noteSignIn(page: Page, { store }: RunningOrg): Promise<SignedIn> {
  const stored = await page.evaluate(async (names) => {
    const own = (all: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => new RegExp(names).test(name)));
    const { local, session } = chrome.storage;
    return { local: own(await local.get()), session: own(await session.get()) };
  }, OF_A_SIGN_IN);
  return { ...stored, grants: store.grants.copy() };
}

/** Stores a sign-in again, in an extension that has forgotten everything but the key of its vault. */
export async function storeSignIn(page: Page, { local, session }: SignedIn): Promise<void> {
  await page.evaluate(
    async (all) => {
      await chrome.storage.session.set(all.session);
      await chrome.storage.local.set(all.local);
    },
    { local, session },
  );
}
