import {
  experimental_createQueryPersister,
  type PersistedQuery,
} from '@tanstack/query-persist-client-core';
import { hashKey, QueryClient, type QueryKey } from '@tanstack/react-query';
import { browser } from 'wxt/browser';

/** The one-minute cache: for so long the same chat asks Salesforce nothing. */
export const PERSON_FRESH_MS = 60_000;

/** `storage.session`: gone with the browser, and closed to content scripts. */
const sessionStore = {
  async getItem(key: string): Promise<string | null> {
    const value = (await browser.storage.session.get(key))[key];
    return typeof value === 'string' ? value : null;
  },
  setItem: (key: string, value: string) => browser.storage.session.set({ [key]: value }),
  removeItem: (key: string) => browser.storage.session.remove(key),
  async entries(): Promise<[string, string][]> {
    const all = Object.entries(await browser.storage.session.get(null));
    return all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  },
};

/** Keeps matches for a minute, for a panel that is reopened and for other windows. */
export const personCache = experimental_createQueryPersister({
  storage: sessionStore,
  maxAge: PERSON_FRESH_MS,
  prefix: 'cache-person',
});

/** What hangs on a person is asked once in so long: it is not what a chat is answered by. */
export const RELATED_FRESH_MS = 15 * 60_000;

/** Keeps what hangs on people, for a panel that is reopened and for other windows. */
export const relatedCache = experimental_createQueryPersister({
  storage: sessionStore,
  maxAge: RELATED_FRESH_MS,
  prefix: 'cache-related',
});

/** For so long the statuses of an organisation hold. */
export const STATUS_FRESH_MS = 24 * 60 * 60_000;

/** Keeps what an organisation rarely changes for a day, or until the browser is closed. */
export const statusCache = experimental_createQueryPersister({
  storage: sessionStore,
  maxAge: STATUS_FRESH_MS,
  prefix: 'cache-status',
});

/** The query client of one panel. Nothing is fetched because a window got the focus: calls are dear. */
export function createPanelCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        staleTime: PERSON_FRESH_MS,
      },
    },
  });
}

/** Puts a person's stored answer into the panel's cache, if one holds, with the age that it has. */
export async function restoreCached(client: QueryClient, key: QueryKey): Promise<void> {
  const stored = await new Promise<PersistedQuery | null>((resolve, reject) => {
    const retrieved = personCache.retrieveQuery(hashKey(key), resolve);
    retrieved.then((data) => data === undefined && resolve(null), reject);
  });
  if (stored === null) return;
  const { data, dataUpdatedAt } = stored.state;
  client.setQueryData(key, data, { updatedAt: dataUpdatedAt });
}

/** Changes a cached answer and its stored copy, which `setQueryData` alone does not reach. */
export async function rewriteCached<T>(
  client: QueryClient,
  key: QueryKey,
  change: (old: T | undefined) => T | undefined,
): Promise<void> {
  const updatedAt = client.getQueryState(key)?.dataUpdatedAt;
  client.setQueryData<T>(key, change, updatedAt ? { updatedAt } : {});
  await personCache.persistQueryByKey(key, client);
}

/** Forgets the cached answers whose keys begin so, here and in store; what is in sight is asked anew. */
export async function forgetCached(client: QueryClient, key: QueryKey): Promise<void> {
  await personCache.removeQueries({ queryKey: key });
  await client.invalidateQueries({ queryKey: key });
}
