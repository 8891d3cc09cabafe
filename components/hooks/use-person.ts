import { type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenChat } from '@/components/chat-places';
import { findPerson, NOBODY, type Person, remembered } from '@/components/find-person';
import { renewDescribes, withFreshDescribes } from '@/components/fresh-describes';
import type { Describes } from '@/components/hooks/use-describes';
import { findMet, noteMet } from '@/components/known-person';
import {
  forgetCached,
  PERSON_FRESH_MS,
  personCache,
  rewriteCached,
} from '@/components/panel-cache';
import { personKey } from '@/components/person-key';
import { useWorkplace } from '@/components/workplace';
import { chatKey } from '@/lib/chats/chat';
import {
  type ChatMemory,
  keepLink,
  type Link,
  offerAnswered,
  rejectNobody,
  rejectRecords,
  watchMemory,
} from '@/lib/chats/links';
import type { SalesforceRecord } from '@/lib/salesforce/record';

export type { Person } from '@/components/find-person';

/** Looks a chat's person up, and keeps what the agent says about who it is. */
export function usePerson(open: OpenChat, describes: Describes) {
  const workplace = useWorkplace();
  const queries = useQueryClient();
  const key = useMemo(() => personKey(workplace, open), [workplace, open]);
  const chat = chatKey(open.chat);
  const owner = workplace.identity;
  let memory: Promise<ChatMemory> | undefined;
  const look: UseQueryOptions<Person> = {
    queryKey: key,
    queryFn: () =>
      withFreshDescribes(queries, owner, describes, async (now) => {
        const met = await findMet(workplace, now, open.chat, queries, key);
        if (met !== null) return met;
        const person = await findPerson(workplace, now, open.chat, memory);
        noteMet(queries, key, person);
        return person;
      }),
    staleTime: PERSON_FRESH_MS,
    persister(ask, context, query) {
      // Beside what is cached, not after it.
      memory = remembered(workplace, open.chat);
      return personCache.persisterFn(ask, context, query);
    },
  };
  // As soon as the chat is known, not once its screen is drawn.
  useState(() => void queries.prefetchQuery(look));
  const answer = useQuery(look);

  // The link that this panel knows of: a change to another was made in another window.
  const known = useRef<string | null>(null);
  const linkedId = answer.data?.link?.record.id ?? null;
  useEffect(() => {
    known.current = linkedId;
  }, [linkedId]);

  const rewrite = useCallback(
    (change: (old: Person) => Person) =>
      rewriteCached<Person>(queries, key, (old) => change(old ?? NOBODY)),
    [queries, key],
  );

  // Another window may link this chat; the record that is shown then costs one call.
  useEffect(() => {
    if (chat === null) return;
    const life = new AbortController();
    watchMemory(owner, chat, life.signal, ({ link, not, offered }) => {
      if ((link?.id ?? null) !== known.current) {
        void queries.invalidateQueries({ queryKey: key });
      } else if (queries.getQueryData(key) !== undefined) {
        void rewrite((old) => ({ ...old, not, offered }));
      }
    });
    return () => life.abort();
  }, [owner, chat, queries, key, rewrite]);

  const say = useMemo(
    () => ({
      /** Links the chat to a record that is at hand. */
      async link(record: SalesforceRecord, how: Link['how']) {
        const at = Date.now();
        const { sobject, id } = record;
        known.current = id;
        // Shown first: whoever hears of the link then finds it here already.
        const shown = rewrite((old) => ({
          ...old,
          lost: false,
          not: old.not.filter((one) => one !== id),
          offered: false,
          link: { record, at },
        }));
        if (chat !== null) await keepLink(owner, chat, { sobject, id, how, at });
        await shown;
      },
      /** Takes the link away for good and searches: a linked chat was shown without a search. */
      async unlink(id: string) {
        known.current = null;
        if (chat !== null) await rejectRecords(owner, chat, [id]);
        await forgetCached(queries, key);
        if (chat === null) await rewrite((old) => ({ ...old, not: [...old.not, id] }));
      },
      /** It is none of these, now and when the chat is opened again. */
      async notThem(ids: readonly string[]) {
        const shown = rewrite((old) => ({ ...old, not: [...new Set([...old.not, ...ids])] }));
        if (chat !== null) await rejectRecords(owner, chat, ids);
        await shown;
      },
      /** It may be any of them again. */
      async takeBack() {
        const shown = rewrite((old) => ({ ...old, not: [] }));
        if (chat !== null) await rejectNobody(owner, chat);
        await shown;
      },
      /** The offer to write the chat's number into the record is not made again. */
      async answerOffer() {
        const shown = rewrite((old) => ({ ...old, offered: true }));
        if (chat !== null) await offerAnswered(owner, chat);
        await shown;
      },
      /** Puts a record that was read again in the place of its older self. */
      replace(record: SalesforceRecord) {
        const same = (one: SalesforceRecord) => one.id === record.id;
        return rewrite((old) => ({
          ...old,
          link: old.link && same(old.link.record) ? { ...old.link, record } : old.link,
          matches: old.matches.map((match) => (same(match.record) ? { ...match, record } : match)),
        }));
      },
    }),
    [owner, chat, queries, key, rewrite],
  );

  const { refetch } = answer;
  const refresh = useCallback(async () => {
    await renewDescribes(queries, owner);
    await refetch();
  }, [queries, owner, refetch]);

  return { answer, refresh, ...say };
}
