import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import type { Person } from '@/components/hooks/use-person';
import { forgetCached, rewriteCached } from '@/components/panel-cache';
import { useWorkplace, type Workplace } from '@/components/workplace';
import { isVisit } from '@/lib/chats/chat';
import { keepLink } from '@/lib/chats/links';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { formPlace, recordPlace } from '@/lib/writes/drafts';
import type { Intent, UpdateIntent } from '@/lib/writes/intent';
import { type Reconciled, reconcile, sendNoted } from '@/lib/writes/reconcile';
import type { WriteRoom } from '@/lib/writes/write-room';

/**
 * Settles what earlier panels left in the journal: when the panel starts, when the connection is back, and
 * when Salesforce has answered again. Changes that could not be saved become drafts again, at their record;
 * a Lead that was saved after all is linked to its chat.
 * Gives what came of the notes that an agent should hear of, a way to dismiss one, and to send one now.
 */
export function useReconcile(room: WriteRoom) {
  const workplace = useWorkplace();
  const queries = useQueryClient();
  const [news, setNews] = useState<readonly Reconciled[]>([]);

  const hear = useCallback(
    async (one: Reconciled) => {
      if (one.intent.kind === 'update') await settleUpdate(workplace, queries, one);
      else await linkCreated(workplace, queries, one);
      if (one.outcome.is !== 'waiting') setNews((all) => [...all, one]);
    },
    [workplace, queries],
  );
  const run = useCallback(async () => {
    for (const one of await reconcile(room)) await hear(one);
  }, [room, hear]);

  /** Sends one note now, because the agent says so. */
  const send = useCallback(
    async (id: string, isDone?: () => Promise<boolean>) => {
      const one = await sendNoted(room, id, isDone);
      if (one !== null) await hear(one);
    },
    [room, hear],
  );

  useEffect(() => {
    void run();
    const back = () => void run();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [run]);

  // The browser may call itself online all the time that Salesforce can't be reached; an answer says more.
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return;
        if (event.action.manual !== true) void run();
      }),
    [queries, run],
  );

  const dismiss = useCallback(
    (id: string) => setNews((all) => all.filter(({ intent }) => intent.id !== id)),
    [],
  );
  useTriesAgain(run);
  return { news, dismiss, send };
}

/** A change that waits for Salesforce itself is tried again after so long, then after twice as long, and so on. */
const FIRST_AGAIN_MS = 30_000;
const LONGEST_AGAIN_MS = 10 * 60_000;

/** While changes wait, Salesforce is asked now and then whether it is back: nothing else might ask it. */
function useTriesAgain(run: () => Promise<void>): void {
  const { journal } = useWorkplace();
  const waits = useKept(journal)?.some(isWaitingChange) ?? false;
  useEffect(() => {
    if (!waits) return;
    let after = FIRST_AGAIN_MS;
    let timer = setTimeout(again, after);
    function again() {
      void run();
      after = Math.min(after * 2, LONGEST_AGAIN_MS);
      timer = setTimeout(again, after);
    }
    return () => clearTimeout(timer);
  }, [waits, run]);
}

const isWaitingChange = ({ kind, state }: Intent) => kind === 'update' && state === 'waiting';

async function settleUpdate(
  { drafts, identity }: Workplace,
  queries: QueryClient,
  { intent, outcome }: Reconciled,
): Promise<void> {
  if (intent.kind !== 'update' || outcome.is === 'waiting') return;
  if ('record' in outcome && outcome.record !== null) {
    await replaceEverywhere(queries, identity, outcome.record);
  }
  const place = recordPlace(intent.sobject, intent.recordId);
  for (const [name, typed] of typedValues(intent)) {
    await drafts.keep(place, name, outcome.is === 'saved' ? undefined : typed);
  }
}

/** What was saved after all is no draft any more, and a Lead is who its chat is with. */
async function linkCreated(
  { drafts, identity, settingsMark }: Workplace,
  queries: QueryClient,
  { intent, outcome }: Reconciled,
): Promise<void> {
  const { sobject, chat } = intent;
  if (outcome.is !== 'created' || chat === null) return;
  if (intent.kind === 'create' && intent.log === undefined) {
    await drafts.forget(formPlace(chat, sobject));
  }
  // A visit is over with the panel that made it.
  if (sobject !== 'Lead' || isVisit(chat)) return;
  await keepLink(identity, chat, { sobject, id: outcome.id, how: 'captured', at: Date.now() });
  await forgetCached(queries, ['person', identity.orgId, identity.userId, settingsMark, chat]);
}

function typedValues(intent: UpdateIntent): readonly (readonly [string, string | boolean])[] {
  return Object.entries(intent.fields).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? value : String(value ?? ''),
  ]);
}

/** Puts a record that was read again into every cached answer that holds it. */
async function replaceEverywhere(
  queries: QueryClient,
  { orgId, userId }: Workplace['identity'],
  record: SalesforceRecord,
): Promise<void> {
  const same = (one: SalesforceRecord) => one.id === record.id;
  for (const { queryKey } of queries.getQueryCache().findAll({
    queryKey: ['person', orgId, userId],
  })) {
    await rewriteCached<Person>(queries, queryKey, (old) =>
      old === undefined
        ? undefined
        : {
            ...old,
            link: old.link && same(old.link.record) ? { ...old.link, record } : old.link,
            matches: old.matches.map((match) =>
              same(match.record) ? { ...match, record } : match,
            ),
          },
    );
  }
}
