import { useEffect } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import { useWorkplace } from '@/components/workplace';
import type { Intent } from '@/lib/writes/intent';

/** A change that waits for Salesforce itself is tried again after so long, then after twice as long, and so on. */
const FIRST_AGAIN_MS = 30_000;
const LONGEST_AGAIN_MS = 10 * 60_000;

/** While changes wait, Salesforce is asked now and then whether it is back: nothing else might ask it. */
export function useTriesAgain(run: () => Promise<void>): void {
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
