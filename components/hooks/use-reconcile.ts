import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTriesAgain } from '@/components/hooks/use-tries-again';
import { forgetCached } from '@/components/panel-cache';
import { replaceCached } from '@/components/replace-cached';
import { useWorkplace, type Workplace } from '@/components/workplace';
import { isVisit } from '@/lib/chats/chat';
import { keepLink } from '@/lib/chats/links';
import { formPlace } from '@/lib/writes/drafts';
import { settleDrafts } from '@/lib/writes/late-drafts';
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

async function settleUpdate(
  { drafts, identity }: Workplace,
  queries: QueryClient,
  { intent, outcome }: Reconciled,
): Promise<void> {
  if (intent.kind !== 'update' || outcome.is === 'waiting') return;
  if ('record' in outcome && outcome.record !== null) {
    await replaceCached(queries, identity, outcome.record);
  }
  await settleDrafts(drafts, intent, outcome.is === 'saved');
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
