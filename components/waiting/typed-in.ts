import type { QueryClient } from '@tanstack/react-query';
import type { Person } from '@/components/hooks/use-person';
import { chatOfPersonKey } from '@/components/person-key';
import { isVisit } from '@/lib/chats/chat';
import type { LeftOver } from '@/lib/writes/left-over';

type Typed = Pick<Extract<LeftOver, { is: 'typed' }>, 'place' | 'recordId'>;

/**
 * The chat that something was typed in. What is typed is stored a moment later, when another chat may be in
 * sight: a form's place names its chat, and a record is typed in where it is shown. `key` is the chat in sight
 * (by `chatKey`), null for one that can't be remembered.
 */
export function typedIn(
  { place, recordId }: Typed,
  key: string | null,
  queries: QueryClient,
): string | null {
  if (recordId === null) {
    const [, chat = ''] = /^(?:form|log):\w+:(.*)$/s.exec(place) ?? [];
    return chat === '' || isVisit(chat) ? null : chat;
  }
  const chats = answersWith(queries, recordId).flatMap(({ chat }) => chat ?? []);
  return key !== null && chats.includes(key) ? key : (chats.at(-1) ?? key);
}

/** What a record is called that some chat's answer holds; null where none does. */
export function nameOf(queries: QueryClient, id: string): string | null {
  const [first] = answersWith(queries, id);
  const name = first?.record.fields.Name;
  return typeof name === 'string' ? name : null;
}

/** The chats whose answers hold a record, and the record as it stands there. */
function answersWith(queries: QueryClient, id: string) {
  return queries.getQueriesData<Person>({ queryKey: ['person'] }).flatMap(([key, person]) => {
    const { link = null, matches = [] } = person ?? {};
    const records = [...(link === null ? [] : [link.record]), ...matches.map((one) => one.record)];
    const record = records.find((one) => one.id === id);
    const chat = chatOfPersonKey(key);
    return record === undefined ? [] : [{ chat, record }];
  });
}
