import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';

const typedSchema = z.strictObject({
  address: z.string().check(z.maxLength(2_000)),
  key: z.string().check(z.maxLength(2_000)),
});

/** What stands in the connect form, as it was typed: whole, half or wrong. */
export type TypedLogin = z.infer<typeof typedSchema>;

const KEY = 'typed-login';

/** What was typed and has not led to a sign-in yet; null for nothing. */
export async function readTypedLogin(): Promise<TypedLogin | null> {
  const read = typedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : null;
}

/** Keeps what is typed, for a panel that is closed before the sign-in is done. */
export async function keepTypedLogin(typed: TypedLogin): Promise<void> {
  await browser.storage.local.set({ [KEY]: typed });
}

/** Forgets what was typed: it has led to a sign-in. */
export async function forgetTypedLogin(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
