import { createContext, useContext } from 'react';
import type { Identity } from '@/lib/salesforce/identity';
import type { Settings } from '@/lib/settings/settings';
import type { Drafts } from '@/lib/writes/drafts';
import type { Journal } from '@/lib/writes/journal';
import type { TimedClient } from '@/lib/writes/server-clock';

/** What a signed-in panel works with: one org, one user, the connection, and what is kept for them. */
export interface Workplace {
  readonly identity: Identity;
  readonly client: TimedClient;
  readonly settings: Settings;
  /** `settingsMark` of them, for the keys of what is read under them. */
  readonly settingsMark: string;
  readonly drafts: Drafts;
  readonly journal: Journal;
  /** Country of numbers written without a country code, ISO 3166, null if nobody knows. */
  readonly country: string | null;
}

/** The workplace of the panel that is signed in; null in one that is not. */
export const WorkplaceContext = createContext<Workplace | null>(null);

/** @throws Error outside a signed-in panel */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (workplace === null) throw new Error('Nobody is signed in here');
  return workplace;
}
