import type { RunningOrg } from '@/dev/org/server';
import { seesRecord } from '@/tests/browser/support/card';
import type { Desk } from '@/tests/browser/support/desk';
import { idOf } from '@/tests/browser/support/org-rows';

/** Opens Ingrid's chat and waits for her card; gives the id of her record. */
export async function openIngrid(desk: Desk, org: RunningOrg): Promise<string> {
  await desk.open('ingrid');
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  return idOf(org, 'Contact', 'FirstName', 'Ingrid');
}
