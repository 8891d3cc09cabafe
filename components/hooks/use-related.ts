import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { describesAfter } from '@/components/fresh-describes';
import type { Describes } from '@/components/hooks/use-describes';
import { useFewCalls } from '@/components/hooks/use-few-calls';
import { RELATED_FRESH_MS, relatedCache } from '@/components/panel-cache';
import { relatedKey } from '@/components/related-key';
import { useWorkplace } from '@/components/workplace';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { type Related, readRelated } from '@/lib/salesforce/related';
import { objectSettingsOf } from '@/lib/settings/settings';

/**
 * What hangs on a person, one call a quarter of an hour. `wanted` is false where nobody looks at it. While
 * few calls are left it is asked on a press only (`answer.refetch`).
 */
export function useRelated(person: SalesforceRecord, describes: Describes, wanted: boolean) {
  const { client, identity, settings, settingsMark } = useWorkplace();
  const queries = useQueryClient();
  const few = useFewCalls();
  const { orgId, userId } = identity;
  const { sobject, id } = person;
  const answer = useQuery({
    queryKey: relatedKey({ identity, settingsMark }, person),
    queryFn: async ({ signal }) => {
      const ask = (now: Describes) =>
        readRelated(client, person, now, (of) => objectSettingsOf(settings, of).card, signal);
      const related = await ask(describes);
      // Each part fails alone; one that asked for what was hidden since is asked for again.
      const refused = Object.values(related).find((part) => part.is === 'refused');
      const now = refused ? await describesAfter(queries, identity, refused.problem) : null;
      return now === null ? related : ask(now);
    },
    staleTime: RELATED_FRESH_MS,
    gcTime: RELATED_FRESH_MS,
    enabled: wanted && !few,
    persister: relatedCache.persisterFn,
  });

  const change = useCallback(
    (next: (related: Related) => Related) => {
      const all = { queryKey: ['related', orgId, userId, sobject, id] };
      for (const [one] of queries.getQueriesData<Related>(all)) {
        queries.setQueryData<Related>(one, (old) => old && next(old));
        void relatedCache.persistQueryByKey(one, queries);
      }
    },
    [queries, orgId, userId, sobject, id],
  );
  /** Puts a row that was read again in the place of its older self. */
  const replace = useCallback(
    (record: SalesforceRecord) => change((related) => withRow(related, record)),
    [change],
  );
  /** Puts a task that was just made before the others: it takes no call to know of it. */
  const addTask = useCallback(
    (task: SalesforceRecord) => change((related) => withTask(related, task)),
    [change],
  );
  return { answer, replace, addTask, isHeldBack: wanted && few };
}

function withTask(related: Related, task: SalesforceRecord): Related {
  const { tasks } = related;
  if (tasks?.is !== 'rows') return related;
  const others = tasks.records.filter(({ id }) => id !== task.id);
  return { ...related, tasks: { ...tasks, records: [task, ...others] } };
}

/** A row is read again by its card, which may hold less than what its line says. */
function renewed(old: SalesforceRecord, now: SalesforceRecord): SalesforceRecord {
  return old.id === now.id ? { ...now, fields: { ...old.fields, ...now.fields } } : old;
}

function withRow(related: Related, record: SalesforceRecord): Related {
  return Object.fromEntries(
    Object.entries(related).map(([part, answer]) => [
      part,
      answer.is === 'rows'
        ? { ...answer, records: answer.records.map((one) => renewed(one, record)) }
        : answer,
    ]),
  );
}
