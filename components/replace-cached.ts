import type { QueryClient } from '@tanstack/react-query';
import type { Person } from '@/components/hooks/use-person';
import { rewriteCached } from '@/components/panel-cache';
import type { Identity } from '@/lib/salesforce/identity';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** Puts a record that was read again into every cached answer that holds it. */
export async function replaceCached(
  queries: QueryClient,
  { orgId, userId }: Pick<Identity, 'orgId' | 'userId'>,
  record: SalesforceRecord,
): Promise<void> {
  const same = (one: SalesforceRecord) => one.id === record.id;
  const held = queries.getQueryCache().findAll({ queryKey: ['person', orgId, userId] });
  for (const { queryKey } of held) {
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
