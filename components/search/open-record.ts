import { createContext, useContext } from 'react';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** Why a record is looked at: it was searched for, only its name is like the chat's, or it has what they wrote. */
export type Because = 'searched' | 'name' | 'message';

/** Opens a record in the place of the screen's body, without linking it to anything. */
export type OpenRecord = (record: SalesforceRecord, because: Because) => void;

/** How the screen in sight opens a record; null outside one with a search. */
export const OpenRecordContext = createContext<OpenRecord | null>(null);

/** @throws Error outside a screen with a search */
export function useOpenRecord(): OpenRecord {
  const open = useContext(OpenRecordContext);
  if (open === null) throw new Error('Nothing is searched here');
  return open;
}
