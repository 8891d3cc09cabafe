import { useQuery } from '@tanstack/react-query';
import { DESCRIBE_FRESH_MS, describeCache } from '@/components/panel-cache';
import { useWorkplace, type Workplace } from '@/components/workplace';
import { describe as describeObject, type ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** The objects the panel works with, by API name; one that this user may not see is not there. */
export type Describes = Readonly<Partial<Record<string, ObjectDescribe>>>;

/** Describes of the objects that the panel works with, asked once a day. */
export function useDescribes() {
  const workplace = useWorkplace();
  const { orgId, userId } = workplace.identity;
  return useQuery({
    queryKey: ['describes', orgId, userId],
    queryFn: () => readDescribes(workplace),
    staleTime: DESCRIBE_FRESH_MS,
    gcTime: DESCRIBE_FRESH_MS,
    persister: describeCache.persisterFn,
  });
}

async function readDescribes({ client }: Workplace): Promise<Describes> {
  const one = async (sobject: string): Promise<[string, ObjectDescribe][]> => {
    try {
      return [[sobject, await describeObject(client, sobject)]];
    } catch (thrown) {
      const problem = SalesforceProblem.from(thrown);
      if (problem.kind === 'no-object' || problem.kind === 'not-found') return [];
      throw problem;
    }
  };
  const described = await Promise.all([one('Contact'), one('Lead'), one('Case')]);
  return Object.fromEntries(described.flat());
}
