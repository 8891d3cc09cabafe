import { useMemo } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import { firstValue } from '@/components/start/first-values';
import { readSettings, watchSettings } from '@/lib/settings/store';

/**
 * What an organisation chose, null until storage answered; follows changes of every window. For another
 * organisation, mount it anew.
 */
export function useSettings(orgId: string) {
  return useKept(
    useMemo(
      () => ({
        read: () => readSettings(orgId),
        watch: (listener: Parameters<typeof watchSettings>[1], signal: AbortSignal) =>
          watchSettings(orgId, listener, signal),
      }),
      [orgId],
    ),
    firstValue('settings'),
  );
}
