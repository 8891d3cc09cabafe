import { useKept } from '@/components/hooks/use-kept';
import { firstValue } from '@/components/start/first-values';
import {
  type KeptInboxSettings,
  readInboxSettings,
  watchInboxSettings,
} from '@/lib/settings/inbox-store';

const KEPT = { read: readInboxSettings, watch: watchInboxSettings };

/** What is chosen about inboxes, null until storage answered; follows changes of every window. */
export function useInboxSettings(): KeptInboxSettings | null {
  return useKept<KeptInboxSettings>(KEPT, firstValue('inboxes'));
}
