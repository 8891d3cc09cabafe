import type { ReactNode } from 'react';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** How a record that was found can be linked to the chat in sight. */
export interface LinkHere {
  /** What linking it will do, said before it is pressed. */
  readonly note: (record: SalesforceRecord) => ReactNode;
  readonly link: (record: SalesforceRecord) => void;
}
