import type { Allowance } from '@/components/AllowanceMeter';
import { keptBy, useKept } from '@/components/hooks/use-kept';
import { useWorkplace } from '@/components/workplace';
import { readUsage, watchUsage } from '@/lib/salesforce/usage';

/** The organisation's calls as its last answer gave them; null until one did. */
export function useAllowance(): Allowance | null {
  const { orgId } = useWorkplace().identity;
  const usage = useKept(usageOf(orgId));
  if (usage === null) return null;
  return { left: Math.max(0, usage.max - usage.used), total: usage.max, used: usage.own };
}

const usageOf = keptBy((orgId) => ({
  read: () => readUsage(orgId),
  watch: (listener: Parameters<typeof watchUsage>[1], signal: AbortSignal) =>
    watchUsage(orgId, listener, signal),
}));
