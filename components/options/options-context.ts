import { createContext, useContext } from 'react';
import type { SettingsFile } from '@/lib/inboxes/settings-file';
import type { Client } from '@/lib/salesforce/client';
import type { Describes } from '@/lib/salesforce/describes';
import type { SettingsChange } from '@/lib/settings/changes';
import type { Settings } from '@/lib/settings/settings';

/** What every section of the options works with: one organisation and its settings. */
export interface Options {
  readonly client: Client;
  readonly settings: Settings;
  /** Null while Salesforce has not told, or can't: then names are typed, and none is called wrong. */
  readonly describes: Describes | null;
  /** Stores a change at once. `what` is what it was, for the line that says whether it was saved. */
  readonly save: (what: string, change: SettingsChange) => void;
  /** The same for all that a file holds. */
  readonly saveFile: (file: SettingsFile) => void;
}

export const OptionsContext = createContext<Options | null>(null);

/** @throws Error outside the options of an organisation */
export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (options === null) throw new Error('No organisation’s options here');
  return options;
}
