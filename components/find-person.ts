import { fieldsRead } from '@/components/card-fields';
import type { Describes } from '@/components/hooks/use-describes';
import { threadField } from '@/components/thread-field';
import type { Workplace } from '@/components/workplace';
import { type Chat, chatKey } from '@/lib/chats/chat';
import { type ChatMemory, keepLink, NOTHING_REMEMBERED, readMemory } from '@/lib/chats/links';
import { cardPaths } from '@/lib/salesforce/card';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { findPeople } from '@/lib/salesforce/search';
import type { PersonMatch } from '@/lib/salesforce/search-judge';
import { type Linked, readLinked } from '@/lib/salesforce/search-linked';
import type { Searched } from '@/lib/salesforce/search-query';

/**
 * Who a chat is with. `link` is set where the agent said so; `matches` is what the search found, best
 * first; if it is not complete there may be more. `not` are ids of records that the agent said it isn't.
 * `lost`: the linked record is gone, so the search ran. `offered`: an offer to write the chat's number into
 * the record was answered.
 */
export interface Person {
  readonly link: { readonly record: SalesforceRecord; readonly at: number } | null;
  readonly matches: readonly PersonMatch[];
  readonly isComplete: boolean;
  readonly not: readonly string[];
  readonly lost: boolean;
  readonly offered: boolean;
}

/** Nobody was looked for yet. */
export const NOBODY: Person = {
  link: null,
  matches: [],
  isComplete: true,
  not: [],
  lost: false,
  offered: false,
};

/** What is remembered of a chat, which may be nothing to remember it by. */
export const remembered = async (
  { identity }: Pick<Workplace, 'identity'>,
  chat: Chat,
): Promise<ChatMemory> => {
  const key = chatKey(chat);
  return key === null ? NOTHING_REMEMBERED : readMemory(identity, key);
};

/**
 * Looks a chat's person up: whom the organisation's own field names, else the remembered link, else by
 * number and e-mail. One call for a linked chat; none where there is nothing to go by. `memory`: what
 * `remembered` gives, where it was asked for already.
 * @throws SalesforceProblem
 */
export async function findPerson(
  workplace: Workplace,
  describes: Describes,
  chat: Chat,
  memory: Promise<ChatMemory> = remembered(workplace, chat),
): Promise<Person> {
  const { client, identity, country } = workplace;
  const key = chatKey(chat);
  const { link, not, offered } = await memory;
  const contact = searched(workplace, describes, chat, 'Contact');
  const lead = searched(workplace, describes, chat, 'Lead');
  const known = { ...NOBODY, not, offered };
  let lost = false;
  if (link !== null && key !== null) {
    const object = link.sobject === 'Lead' ? lead : contact;
    const objects = [contact, lead].filter((one) => one !== null);
    const { record, shared }: Linked =
      object === null
        ? { record: null, shared: [] }
        : await readLinked(client, { object, id: link.id }, chat.threadId, objects);
    const others = shared.filter(
      (one) => one.record.id !== link.id && !not.includes(one.record.id),
    );
    if (others.length > 0) return { ...known, matches: others };
    if (record !== null) return { ...known, link: { record, at: link.at } };
    lost = true;
    await keepLink(identity, key, null);
  }
  const { phone, email, threadId } = chat;
  const ask = { phone, email, threadId, not };
  const { matches, isComplete } = await findPeople(client, ask, { country, contact, lead });
  return { ...known, matches, isComplete, lost };
}

/** How an object is searched for this chat's person; null if this user may not see it. */
function searched(
  { settings }: Workplace,
  describes: Describes,
  chat: Chat,
  sobject: string,
): Searched | null {
  const describe = describes[sobject];
  if (describe === undefined) return null;
  const keeper = threadField(describe, settings, chat)?.field.name;
  return {
    describe,
    fields: cardPaths(describe, fieldsRead(describe, settings)),
    ...(keeper !== undefined && { threadField: keeper }),
  };
}
