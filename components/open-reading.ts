import type { SeenTab } from '@/components/hooks/follow-active-tab';
import type { Chat } from '@/lib/chats/chat';

/** The chat that is open in a tab, null where none is or nothing is known of it. */
export function openReading(reading: SeenTab['reading']): Chat | null {
  return typeof reading === 'object' && reading?.state === 'open' ? reading.chat : null;
}
