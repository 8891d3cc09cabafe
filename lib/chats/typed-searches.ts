import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';

const LONGEST = 1000;
/** Past so many places the one that was typed in longest ago is forgotten. */
const MOST_PLACES = 100;

const storedSchema = z.array(z.tuple([z.string(), z.string().check(z.maxLength(LONGEST))]));

/** What an agent has typed into the search and not left yet, by place: a chat, or no chat. */
export interface TypedSearches {
  /** '' where nothing is typed. */
  readonly of: (place: string) => string;
  /** Keeps what stands there now; '' forgets it. */
  readonly keep: (place: string, text: string) => void;
}

/**
 * The searches that one user has typed in one window, out of `storage.session`: they outlive the panel and
 * a change of chats, and end with the browser.
 */
export async function openTypedSearches(
  { orgId, userId }: { readonly orgId: string; readonly userId: string },
  windowId: number,
): Promise<TypedSearches> {
  const key = `searches:${orgId}:${userId}:${windowId}`;
  const stored = storedSchema.safeParse((await browser.storage.session.get(key))[key]);
  const texts = new Map(stored.data ?? []);
  return {
    of: (place) => texts.get(place) ?? '',
    keep(place, text) {
      const was = texts.get(place) ?? '';
      if (text === was) return;
      texts.delete(place);
      if (text !== '') texts.set(place, text.slice(0, LONGEST));
      const [oldest] = texts.keys();
      if (texts.size > MOST_PLACES && oldest !== undefined) texts.delete(oldest);
      void browser.storage.session.set({ [key]: [...texts] });
    },
  };
}
