import type { QueryClient } from '@tanstack/react-query';
import { describesOf } from '@/components/describes-of';
import { openReading } from '@/components/open-reading';
import { restoreCached } from '@/components/panel-cache';
import { personKey } from '@/components/person-key';
import { readFirstTab } from '@/components/start/first-tab';
import type { FirstValues } from '@/components/start/first-values';
import { openTypedSearches } from '@/lib/chats/typed-searches';
import { readHeldDescribes } from '@/lib/salesforce/describe-store';
import { freshDescribes } from '@/lib/salesforce/describes';
import { readSessionState } from '@/lib/salesforce/session-state';
import { settingsMark } from '@/lib/settings/mark';
import { readSettings } from '@/lib/settings/store';

/**
 * Reads what the panel's first screen shows of what is kept in this browser, as much at once as can be:
 * each thing that a screen finds missing takes it an effect and another rendering. Describes and the chat's
 * person go into `queries`. Asks neither Salesforce nor a page: what they have to tell is not in it.
 * @throws what the browser says if it can't tell something
 */
export async function readFirstValues(queries: QueryClient): Promise<Partial<FirstValues>> {
  const [{ session, owned }, { windowId, inboxes, tab }] = await Promise.all([
    readSession(),
    readFirstTab(),
  ]);
  const seen = { session, inboxes, ...(tab && { tab }) };
  if (owned === null) return seen;
  const { identity, settings, held } = owned;
  const { queryKey, sobjects } = describesOf(identity, settings.settings);
  const describes = freshDescribes(identity, held, sobjects);
  if (describes !== null) queries.setQueryData(queryKey, describes);
  const chat = openReading(tab?.reading ?? null);
  const mark = settingsMark(settings.settings);
  const [searches] = await Promise.all([
    openTypedSearches(identity, windowId),
    tab &&
      chat &&
      restoreCached(
        queries,
        personKey({ identity, settingsMark: mark }, { chat, visit: tab.visit }),
      ),
  ]);
  return { ...seen, settings, searches };
}

/** Who is signed in, and what is kept for them. */
async function readSession() {
  const session = await readSessionState();
  if (session.is !== 'signed-in') return { session, owned: null };
  const { identity } = session;
  const [settings, held] = await Promise.all([
    readSettings(identity.orgId),
    readHeldDescribes(identity),
  ]);
  return { session, owned: { identity, settings, held } };
}
