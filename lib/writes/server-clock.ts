import type { Client } from '@/lib/salesforce/client';
import { z } from '@/lib/zod';

/** A client that also knows Salesforce's own time. */
export interface TimedClient extends Client {
  /**
   * A moment that Salesforce's clock has surely reached, ISO 8601: the `Date` of its last answer plus
   * what passed since, less a second for the header's rounding. Asks for one where none was heard.
   */
  serverNow(): Promise<string>;
}

/** Lets a client note the `Date` of each answer. This computer's own clock may be wrong by hours. */
export function keepServerClock(client: Client): TimedClient {
  let heard: { server: number; local: number } | null = null;

  const timed: TimedClient = {
    identity: client.identity,
    async call(call) {
      const answer = await client.call(call);
      const server = answer.date === null ? Number.NaN : Date.parse(answer.date);
      if (!Number.isNaN(server)) heard = { server, local: performance.now() };
      return answer;
    },
    async serverNow() {
      // The list of versions needs no session and is the cheapest answer Salesforce gives.
      if (heard === null)
        await timed.call({ method: 'GET', path: '/services/data', schema: z.unknown() });
      const now = heard === null ? Date.now() : heard.server + (performance.now() - heard.local);
      return new Date(Math.floor(now / 1000 - 1) * 1000).toISOString();
    },
  };
  return timed;
}
