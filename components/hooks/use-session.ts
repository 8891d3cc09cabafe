import { useKept } from '@/components/hooks/use-kept';
import { firstValue } from '@/components/start/first-values';
import {
  readSessionState,
  type SessionState,
  watchSessionState,
} from '@/lib/salesforce/session-state';

const KEPT = { read: readSessionState, watch: watchSessionState };

/** Who is signed in, null until storage answered; follows sign-ins and sign-outs of every window. */
export function useSession(): SessionState | null {
  return useKept<SessionState>(KEPT, firstValue('session'));
}
