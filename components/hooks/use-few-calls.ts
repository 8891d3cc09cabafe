import { useAllowance } from '@/components/hooks/use-allowance';
import { type Thrift, thriftAt } from '@/lib/salesforce/thrift';

/** The share of the day's calls that is left, 0 to 1; 1 while it isn't known. */
export function useShareLeft(): number {
  const calls = useAllowance();
  return calls === null || calls.total === 0 ? 1 : calls.left / calls.total;
}

/** How freely Salesforce may be asked now. */
export function useThrift(): Thrift {
  return thriftAt(useShareLeft());
}

/** Whether few of the day's calls are left: then Salesforce is asked on a press only. */
export function useFewCalls(): boolean {
  return useThrift() === 'few';
}
