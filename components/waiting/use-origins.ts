import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import { nameOf, typedIn } from '@/components/waiting/typed-in';
import { useWorkplace } from '@/components/workplace';
import type { LeftOver } from '@/lib/writes/left-over';
import { type Origin, type Origins, openOrigins } from '@/lib/writes/origins';

/** The chat in sight, by its key and by its name. */
export interface ChatInSight {
  readonly key: string | null;
  readonly name: string | null;
}

/** Names of the chats that this panel has shown: what was sent may come to nothing after the chat changed. */
const shownNames = new Map<string, string>();

/**
 * Where each thing that waits came from, noted while its chat or its record is in sight: later nobody could
 * tell whom it is about without asking Salesforce. What no longer waits is forgotten.
 */
export function useOrigins(left: readonly LeftOver[] | null, chat: ChatInSight): Origins {
  const { identity } = useWorkplace();
  const queries = useQueryClient();
  const store = useMemo(() => openOrigins(identity), [identity]);
  const known = useKept(store);
  const { key, name } = chat;

  useEffect(() => {
    if (key !== null && name !== null) shownNames.set(key, name);
    if (known === null || left === null) return;
    const next = Object.fromEntries(
      left.map((one) => [one.place, origin(one, known[one.place], { key, name }, queries)]),
    );
    if (JSON.stringify(next) !== JSON.stringify(known)) void store.change(() => next);
  }, [known, left, key, name, queries, store]);

  return known ?? {};
}

function origin(
  one: LeftOver,
  before: Origin | undefined,
  inSight: ChatInSight,
  queries: QueryClient,
): Origin {
  const chat =
    one.is === 'typed' ? (before?.chat ?? typedIn(one, inSight.key, queries)) : one.intent.chat;
  const recordId =
    one.is === 'typed' ? one.recordId : one.is === 'change' ? one.intent.recordId : null;
  return {
    chat,
    chatName: before?.chatName ?? (chat === null ? null : (shownNames.get(chat) ?? null)),
    recordName: before?.recordName ?? (recordId === null ? null : nameOf(queries, recordId)),
    at: before?.at ?? (one.is === 'typed' ? Date.now() : one.intent.notedAt),
  };
}
