import { browser } from 'wxt/browser';
import { useShareLeft, useThrift } from '@/components/hooks/use-few-calls';
import { keptBy, useKept } from '@/components/hooks/use-kept';
import { useWorkplace } from '@/components/workplace';

/** What to warn of: the share of the day's calls that is left, and a way to put the warning away. */
export interface LowWarning {
  readonly left: number;
  /** Few are left, and Salesforce is asked less: that stays in sight. Else `putAway` hides it for today. */
  readonly putAway: (() => void) | null;
}

/** The warning that the day's calls are running low, null where there is nothing to warn of. */
export function useLowWarning(): LowWarning | null {
  const { orgId } = useWorkplace().identity;
  const left = useShareLeft();
  const thrift = useThrift();
  const putAwayOn = useKept(putAwayDay(orgId));
  // None left is no warning any more: whatever is asked then says so itself.
  if (left <= 0) return null;
  if (thrift === 'few') return { left, putAway: null };
  if (thrift === 'free' || putAwayOn === null || putAwayOn === today()) return null;
  return { left, putAway: () => void browser.storage.local.set({ [keyOf(orgId)]: today() }) };
}

const keyOf = (orgId: string) => `low-calls-seen:${orgId}`;

/** The day on which the warning was last put away; empty if it never was. */
const putAwayDay = keptBy((orgId) => {
  const key = keyOf(orgId);
  const parse = (stored: unknown) => (typeof stored === 'string' ? stored : '');
  return {
    read: async () => parse((await browser.storage.local.get(key))[key]),
    watch(listener: (day: string) => void, signal: AbortSignal) {
      const heard = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
        if (area === 'local' && changes[key]) listener(parse(changes[key].newValue));
      };
      browser.storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
    },
  };
});

/** The local day: what a person means by "today". */
const today = () => new Date().toDateString();
