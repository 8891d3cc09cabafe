import { useMemo } from 'react';
import type { CaptureOwner, Elsewhere } from '@/components/hooks/use-capture';
import { useWorkplace } from '@/components/workplace';
import { readLink } from '@/lib/chats/links';

/** Whether another window has captured the person of this chat meanwhile: it is linked then. */
export function useElsewhere({ chat }: CaptureOwner, onDone: () => void): Elsewhere {
  const { identity } = useWorkplace();
  return useMemo(
    () => ({
      isDone: async () => chat !== null && (await readLink(identity, chat)) !== null,
      onDone,
    }),
    [chat, identity, onDone],
  );
}
