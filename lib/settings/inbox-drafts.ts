import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';

/** Longer than anything that is meant to stand in the form. */
const typed = z.string().check(z.maxLength(5_000));

/** The form of an inbox as it was typed, whether or not it could be saved so. */
const draftSchema = z.strictObject({
  label: typed,
  host: typed,
  title: typed,
  phone: typed,
  email: typed,
  message: typed,
  author: typed,
});
export type InboxDraft = z.infer<typeof draftSchema>;

/** Each is read by itself, so that one that can't be read hides no other. */
const storedSchema = z.record(z.string(), z.unknown());

const KEY = 'inbox-drafts';

/** The forms that were typed in and not saved, by the id of their inbox (`new` for one that is to be). */
export async function readInboxDrafts(): Promise<Readonly<Record<string, InboxDraft>>> {
  const readable = Object.entries(await readStored()).flatMap(([inbox, one]) => {
    const draft = draftSchema.safeParse(one);
    return draft.success ? [[inbox, draft.data] as const] : [];
  });
  return Object.fromEntries(readable);
}

async function readStored(): Promise<Readonly<Record<string, unknown>>> {
  const stored = storedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

/**
 * Keeps what stands in the form of an inbox, null for nothing. One change at a time across windows.
 * @throws what the browser says if it can't store that
 */
export async function keepInboxDraft(inbox: string, draft: InboxDraft | null): Promise<void> {
  await navigator.locks.request(`store:${KEY}`, async () => {
    const { [inbox]: _, ...others } = await readStored();
    const drafts = draft === null ? others : { ...others, [inbox]: draftSchema.parse(draft) };
    await browser.storage.local.set({ [KEY]: drafts });
  });
}
