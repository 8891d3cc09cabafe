import { browser } from 'wxt/browser';
import { LONGEST_LOOK_UP } from '@/lib/chats/selected-text';
import { z } from '@/lib/zod';

/**
 * What an agent wants looked up, as `selectedText` gives it, or why there is nothing to look up: nothing
 * was selected, the browser lets no extension see the page, or the link holds no number and no address.
 */
const lookUpSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('text'),
    text: z.string().check(z.minLength(1), z.maxLength(LONGEST_LOOK_UP)),
  }),
  z.strictObject({
    is: z.literal('nothing'),
    why: z.enum(['nothing-selected', 'page-closed', 'bad-link']),
  }),
]);
export type LookUp = z.infer<typeof lookUpSchema>;

const keyOf = (windowId: number) => `look-up:${windowId}`;

/** Keeps it for the panel of a window, which may still be opening or signed out; one before it goes. */
export function keepLookUp(windowId: number, lookUp: LookUp): Promise<void> {
  return browser.storage.session.set({ [keyOf(windowId)]: lookUpSchema.parse(lookUp) });
}

/** What waits to be looked up in a window, or null. It stays. */
export async function readLookUp(windowId: number): Promise<LookUp | null> {
  const key = keyOf(windowId);
  return lookUpSchema.safeParse((await browser.storage.session.get(key))[key]).data ?? null;
}

/** Takes what waits to be looked up in a window, or null: whoever takes it shows it, and nobody again. */
export async function takeLookUp(windowId: number): Promise<LookUp | null> {
  const lookUp = await readLookUp(windowId);
  if (lookUp !== null) await browser.storage.session.remove(keyOf(windowId));
  return lookUp;
}

/**
 * Calls back with the id of this page's window now, and whenever something else, or nothing any more, waits
 * to be looked up in it.
 */
export async function followLookUp(
  look: (windowId: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined || signal.aborted) return;
  const hear = (changes: Readonly<Record<string, unknown>>) => {
    if (keyOf(id) in changes) look(id);
  };
  browser.storage.session.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(hear));
  look(id);
}
