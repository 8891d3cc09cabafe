import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import {
  forgetCached,
  PERSON_FRESH_MS,
  personCache,
  rewriteCached,
} from '@/components/panel-cache';
import { useWorkplace, type Workplace } from '@/components/workplace';
import { type Chat, chatKey } from '@/lib/chats/chat';
import { keepLink, type Link, readLink, watchLink } from '@/lib/chats/links';
import { cardPaths, readCard } from '@/lib/salesforce/card';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { findPeople } from '@/lib/salesforce/search';
import type { PersonMatch } from '@/lib/salesforce/search-judge';
import { objectSettingsOf } from '@/lib/settings/settings';

/**
 * Who a chat is with. `link` is set where the agent said so; `matches` is what the search found, best
 * first; if it is not complete there may be more. `lost`: the linked record is gone, so the search ran.
 */
export interface Person {
  readonly link: { readonly record: SalesforceRecord; readonly at: number } | null;
  readonly matches: readonly PersonMatch[];
  readonly isComplete: boolean;
  readonly lost: boolean;
}

/**
 * Under which a chat's person is cached: org, user, settings (the search asks for what the card shows),
 * and all of the chat that the search looks at. A chat that can't be told from its namesakes is cached
 * for this visit only.
 */
function personKey({ identity, settingsMark }: Workplace, { chat, visit }: OpenChat): QueryKey {
  const { orgId, userId } = identity;
  const who = chatKey(chat) ?? visit;
  return ['person', orgId, userId, settingsMark, who, chat.phone, chat.email];
}

/** Looks a chat's person up: the remembered link first, else by number and e-mail. */
export function usePerson(open: OpenChat, describes: Describes) {
  const workplace = useWorkplace();
  const queries = useQueryClient();
  const key = personKey(workplace, open);
  const answer = useQuery({
    queryKey: key,
    queryFn: () => findPerson(workplace, describes, open.chat),
    staleTime: PERSON_FRESH_MS,
    persister: personCache.persisterFn,
  });

  /** Links the chat to a record that is at hand. */
  const link = useCallback(
    async (record: SalesforceRecord, how: Link['how']) => {
      const chatId = chatKey(open.chat);
      const at = Date.now();
      const { sobject, id } = record;
      // Shown first: whoever hears of the link then finds it here already.
      const shown = rewriteCached<Person>(queries, personKey(workplace, open), (old) => ({
        matches: old?.matches ?? [],
        isComplete: old?.isComplete ?? true,
        lost: false,
        link: { record, at },
      }));
      if (chatId !== null) await keepLink(workplace.identity, chatId, { sobject, id, how, at });
      await shown;
    },
    [workplace, open, queries],
  );

  // Another window may link this chat; the record that is shown then costs one call.
  useEffect(() => {
    const life = new AbortController();
    const chatId = chatKey(open.chat);
    if (chatId === null) return;
    watchLink(workplace.identity, chatId, life.signal, (id) => {
      const shown = queries.getQueryData<Person>(personKey(workplace, open));
      if (id !== (shown?.link?.record.id ?? null)) {
        void queries.invalidateQueries({ queryKey: personKey(workplace, open) });
      }
    });
    return () => life.abort();
  }, [workplace, open, queries]);

  /** Takes the link away and searches: a linked chat was shown without a search. */
  const unlink = useCallback(async () => {
    const chatId = chatKey(open.chat);
    if (chatId !== null) await keepLink(workplace.identity, chatId, null);
    await forgetCached(queries, personKey(workplace, open));
  }, [workplace, open, queries]);

  /** Puts a record that was read again in the place of its older self. */
  const replace = useCallback(
    (record: SalesforceRecord) =>
      rewriteCached<Person>(queries, personKey(workplace, open), (old) => {
        if (old === undefined) return undefined;
        const same = (one: SalesforceRecord) => one.id === record.id;
        return {
          ...old,
          link: old.link && same(old.link.record) ? { ...old.link, record } : old.link,
          matches: old.matches.map((match) => (same(match.record) ? { ...match, record } : match)),
        };
      }),
    [workplace, open, queries],
  );

  return { answer, link, unlink, replace };
}

async function findPerson(workplace: Workplace, describes: Describes, chat: Chat): Promise<Person> {
  const { client, settings, identity, country } = workplace;
  const chatId = chatKey(chat);
  const link = chatId === null ? null : await readLink(identity, chatId);
  let lost = false;
  if (link !== null && chatId !== null) {
    const record = await readLinked(workplace, describes, link);
    if (record !== null)
      return { link: { record, at: link.at }, matches: [], isComplete: true, lost };
    lost = true;
    await keepLink(identity, chatId, null);
  }
  if (chat.phone === null && chat.email === null)
    return { link: null, matches: [], isComplete: true, lost };
  const { matches, isComplete } = await findPeople(
    client,
    { phone: chat.phone, email: chat.email },
    {
      country,
      contact: searched(describes.Contact, objectSettingsOf(settings, 'Contact').card),
      lead: searched(describes.Lead, objectSettingsOf(settings, 'Lead').card),
    },
  );
  return { link: null, matches, isComplete, lost };
}

const searched = (describe: ObjectDescribe | undefined, chosen: readonly string[]) =>
  describe === undefined ? null : { describe, fields: cardPaths(describe, chosen) };

async function readLinked(
  { client, settings }: Workplace,
  describes: Describes,
  link: Link,
): Promise<SalesforceRecord | null> {
  const describe = describes[link.sobject];
  if (describe === undefined) return null;
  const chosen = objectSettingsOf(settings, link.sobject).card;
  try {
    return await readCard(client, describe, chosen, link.id);
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    if (problem.kind === 'gone') return null;
    throw problem;
  }
}
