import { normalizeEmail } from '@/lib/matching/email';
import { toE164 } from '@/lib/matching/phone';
import { ranked } from '@/lib/matching/rank';
import type { Client } from '@/lib/salesforce/client';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { judged, type Wanted } from '@/lib/salesforce/search-judge';
import type { Searched } from '@/lib/salesforce/search-query';
import { threadFields } from '@/lib/salesforce/search-thread';
import { byEquality, inPhoneIndex, NOBODY, type PeopleFound } from '@/lib/salesforce/search-ways';

/** What a chat tells of the person, as the page states it. */
export interface Ask {
  readonly phone: string | null;
  readonly email: string | null;
  /** The chat's own address in its inbox, for objects with a `threadField`. */
  readonly threadId?: string | null;
  /** Ids of records that the agent said it isn't: no address in them speaks for them. */
  readonly not?: readonly string[];
}

/** Under what to search. An object that this user may not see is null. */
export interface SearchContext {
  /** ISO 3166 country of numbers without a country code. */
  readonly country: string | null;
  readonly contact: Searched | null;
  readonly lead: Searched | null;
}

/**
 * Finds the Contacts and unconverted Leads whose phone or e-mail is the chat's: one search of the phone
 * index, each hit verified here; then, for a number or an address that agrees with nobody yet, one call with
 * an equality query of each object over e-mail fields and common spellings, which also sees records too
 * fresh for the index. A chat that gives nothing to go by takes no call. Where the organisation keeps chats'
 * addresses in a field, the records that hold this one's are asked for beside the search, and are the
 * answer: whoever was linked is not searched.
 * @throws SalesforceProblem; where one object alone is refused, only if the other has nobody
 */
export async function findPeople(
  client: Client,
  ask: Ask,
  context: SearchContext,
  signal?: AbortSignal,
): Promise<PeopleFound> {
  const objects = [context.contact, context.lead].filter((object) => object !== null);
  const wanted = {
    phone: ask.phone === null ? null : toE164(ask.phone, context.country),
    email: ask.email === null ? null : normalizeEmail(ask.email),
    country: context.country,
    threadId: ask.threadId ?? null,
    threadFields: threadFields(objects, ask.threadId ?? null),
  };
  if (objects.length === 0) return NOBODY;
  if (Object.keys(wanted.threadFields).length > 0) {
    return linkedOrFound(
      await Promise.all([
        byEquality(client, wanted, ask.phone, objects, signal),
        inPhoneIndex(client, wanted, objects, signal),
      ]),
      ask.not ?? [],
    );
  }
  const indexed = await inPhoneIndex(client, wanted, objects, signal);
  const left = notAnswered(wanted, indexed, objects);
  if (left.phone === null && left.email === null) return indexed;
  const equal = await byEquality(client, left, ask.phone, objects, signal).catch((problem) => {
    if (indexed.matches.length === 0 || !(problem instanceof SalesforceProblem)) throw problem;
    return { ...NOBODY, isComplete: false, calls: 1 };
  });
  return {
    matches: ranked([...indexed.matches, ...equal.matches]),
    isComplete: indexed.isComplete && equal.isComplete,
    candidates: indexed.candidates + equal.candidates,
    calls: indexed.calls + equal.calls,
  };
}

/** Of the number and the address, what agrees with nobody found so far. */
function notAnswered(wanted: Wanted, found: PeopleFound, objects: readonly Searched[]): Wanted {
  const records = found.matches.map(({ record }) => record);
  const describes = objects.map(({ describe }) => describe);
  const isAnswered = (part: Partial<Wanted>) =>
    judged(records, { ...wanted, phone: null, email: null, ...part }, describes).length > 0;
  return {
    ...wanted,
    phone: isAnswered({ phone: wanted.phone }) ? null : wanted.phone,
    email: isAnswered({ email: wanted.email }) ? null : wanted.email,
  };
}

/** Whoever is linked in Salesforce; else what both searches found, each record once. */
function linkedOrFound(
  [equal, indexed]: readonly [PeopleFound, PeopleFound],
  not: readonly string[],
): PeopleFound {
  const linked = equal.matches.filter(
    ({ why, record }) => why.kind === 'thread' && !not.includes(record.id),
  );
  const known = new Set(indexed.matches.map(({ record }) => record.id));
  const more = equal.matches.filter(({ record }) => !known.has(record.id));
  return {
    matches: linked.length > 0 ? linked : ranked([...indexed.matches, ...more]),
    isComplete: equal.isComplete && (linked.length > 0 || indexed.isComplete),
    candidates: equal.candidates + indexed.candidates,
    calls: equal.calls + indexed.calls,
  };
}
