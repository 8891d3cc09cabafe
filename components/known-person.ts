import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { fieldsRead } from '@/components/card-fields';
import { NOBODY, type Person } from '@/components/find-person';
import type { Describes } from '@/components/hooks/use-describes';
import { RELATED_FRESH_MS, relatedCache } from '@/components/panel-cache';
import { relatedKey } from '@/components/related-key';
import { threadField } from '@/components/thread-field';
import type { Workplace } from '@/components/workplace';
import { type Chat, chatKey } from '@/lib/chats/chat';
import { NOTHING_REMEMBERED, readMemory } from '@/lib/chats/links';
import { normalizeEmail } from '@/lib/matching/email';
import { toE164 } from '@/lib/matching/phone';
import { cardPaths } from '@/lib/salesforce/card';
import { readKnown } from '@/lib/salesforce/known-person';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { judged } from '@/lib/salesforce/search-judge';
import { mayAsk, readThrift } from '@/lib/salesforce/thrift';
import { openSections } from '@/lib/settings/open-sections';
import { objectSettingsOf } from '@/lib/settings/settings';

/** Who else has the same number is looked for again after half a working day, and by Refresh. */
const SEARCHED_MS = 4 * 60 * 60_000;

/** Whom a chat was with when it was last searched for, and when that was (milliseconds since 1970). */
interface Met {
  readonly record: SalesforceRecord;
  readonly at: number;
}

const panels = new WeakMap<QueryClient, Map<string, Met>>();

/** Notes whom a search found for a chat, where it found just one. `key` is the chat's in the cache. */
export function noteMet(
  queries: QueryClient,
  key: QueryKey,
  { link, matches, isComplete }: Person,
) {
  const met = panels.get(queries) ?? new Map<string, Met>();
  panels.set(queries, met);
  const [only, ...others] = matches;
  if (link === null && isComplete && only !== undefined && others.length === 0) {
    met.set(JSON.stringify(key), { record: only.record, at: Date.now() });
  } else met.delete(JSON.stringify(key));
}

/**
 * Whom the last search found, read again together with what hangs on them where that is due too: one call
 * instead of two. The record is still judged by what its own fields say.
 * @returns null where a search is to tell: none was of late, it found nobody or several, the agent has
 *   said who it is or isn't, or what hangs on them is still known
 * @throws SalesforceProblem
 */
export async function findMet(
  workplace: Workplace,
  describes: Describes,
  chat: Chat,
  queries: QueryClient,
  key: QueryKey,
): Promise<Person | null> {
  const { client, country, identity, settings } = workplace;
  const met = panels.get(queries)?.get(JSON.stringify(key));
  if (met === undefined || Date.now() - met.at > SEARCHED_MS) return null;
  const describe = describes[met.record.sobject];
  if (describe === undefined || threadField(describe, settings, chat) !== null) return null;
  const chatId = chatKey(chat);
  const { link, not, offered } =
    chatId === null ? NOTHING_REMEMBERED : await readMemory(identity, chatId);
  if (link !== null || not.includes(met.record.id)) return null;
  const related = relatedKey(workplace, met.record);
  if (!(await isRelatedDue(workplace, queries, related))) return null;

  const paths = cardPaths(describe, fieldsRead(describe, settings));
  const cardOf = (of: string) => objectSettingsOf(settings, of).card;
  const known = await readKnown(client, met.record, paths, describes, cardOf);
  if (known === null) return null;
  const wanted = {
    phone: chat.phone === null ? null : toE164(chat.phone, country),
    email: chat.email === null ? null : normalizeEmail(chat.email),
    country,
  };
  const matches = judged([known.record], wanted, [describe]);
  if (matches.length === 0) return null;
  if (known.related !== null) {
    queries.setQueryData(related, known.related);
    await relatedCache.persistQueryByKey(related, queries);
  }
  return { ...NOBODY, not, offered, matches };
}

/** Whether what hangs on a person is going to be asked: somebody looks at it, and it is not known. */
async function isRelatedDue(
  { identity }: Workplace,
  queries: QueryClient,
  key: QueryKey,
): Promise<boolean> {
  const at = queries.getQueryState(key)?.dataUpdatedAt ?? 0;
  if (Date.now() - at < RELATED_FRESH_MS) return false;
  const folded = await openSections(identity).read();
  const isAllFolded = SECTIONS.every((section) => folded.includes(section));
  return !isAllFolded && mayAsk('related', await readThrift(identity.orgId));
}

/** The sections of a person by what they are remembered by; a Lead has fewer. */
const SECTIONS = ['account', 'opportunities', 'cases', 'campaigns', 'activity'] as const;
