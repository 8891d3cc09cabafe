import type { Client } from '@/lib/salesforce/client';
import { createClient } from '@/lib/salesforce/connection';
import type { Identity } from '@/lib/salesforce/identity';
import { tokensOf } from '@/lib/salesforce/session-refresh';
import { keepUsage } from '@/lib/salesforce/usage';

/** The connection of a signed-in user; its tokens are shared by all windows. */
export function signedInClient(identity: Identity): Client {
  return createClient(identity, tokensOf(identity), (usage) => {
    void keepUsage(identity.orgId, usage);
  });
}
