import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { Describes } from '@/components/hooks/use-describes';
import { useRelated } from '@/components/hooks/use-related';
import { STATUS_FRESH_MS, statusCache } from '@/components/panel-cache';
import { useWorkplace } from '@/components/workplace';
import { readClosedStatuses, type StatusChoice, statusChoice } from '@/lib/capture/log-status';
import { type LogTargets, logTargets } from '@/lib/capture/log-targets';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** What the agent may choose of a log beside its text. */
export interface LogChoices {
  /** Null as long as Salesforce has not said which statuses close a task; `askStatus` asks it again. */
  readonly status: StatusChoice | null;
  /** @throws SalesforceProblem if it can't be asked now */
  readonly askStatus: () => Promise<StatusChoice>;
  /** Shows a Task that was just made among what hangs on the person. */
  readonly addTask: (task: SalesforceRecord) => void;
  /** What it may hang on beside the person; null until it is known. */
  readonly targets: LogTargets | null;
}

/** A log's choices: the statuses are asked once a day, the rest is what hangs on the person, asked for their card. */
export function useLogChoices(
  describe: ObjectDescribe,
  person: SalesforceRecord,
  describes: Describes,
): LogChoices {
  const { client } = useWorkplace();
  const { orgId, userId } = client.identity;
  const { data: closed, refetch } = useQuery({
    queryKey: ['closed-statuses', orgId, userId, 'Task'],
    queryFn: () => readClosedStatuses(client).catch(nullIfRefused),
    staleTime: STATUS_FRESH_MS,
    gcTime: STATUS_FRESH_MS,
    persister: statusCache.persisterFn,
  });
  const { answer, addTask, isHeldBack } = useRelated(person, describes, true);
  const { data: related, isError, isFetching, refetch: readRelated } = answer;
  // While few calls are left nothing is asked by itself, but a log was asked for.
  useEffect(() => {
    if (isHeldBack && related === undefined && !isFetching && !isError) void readRelated();
  }, [isHeldBack, related, isFetching, isError, readRelated]);
  const targets = useMemo(
    () => (related === undefined ? null : logTargets(person, describe, related)),
    [person, describe, related],
  );
  const status = useMemo(
    () => (closed === undefined ? null : statusChoice(describe, closed)),
    [describe, closed],
  );
  const askStatus = useCallback(
    async () =>
      status ?? statusChoice(describe, (await refetch({ throwOnError: true })).data ?? null),
    [status, describe, refetch],
  );
  return {
    status,
    askStatus,
    addTask,
    targets: targets ?? (isError ? { targets: [], isComplete: false } : null),
  };
}

/** This user may not know the statuses: that holds as long as an answer would. All else passes. */
function nullIfRefused(thrown: unknown): null {
  const problem = SalesforceProblem.from(thrown);
  if (['no-object', 'no-access', 'not-found', 'unknown-field'].includes(problem.kind)) return null;
  throw problem;
}
