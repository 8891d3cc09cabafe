import * as z from 'zod/mini';
import type { RunningOrg } from '@/dev/org/server';

const answerSchema = z.object({ records: z.array(z.record(z.string(), z.unknown())) });

/** Asks the org past the extension: a fresh query over plain HTTP under the org's own first session. */
export async function askOrg(
  { httpUrl, accessToken }: Pick<RunningOrg, 'httpUrl' | 'accessToken'>,
  soql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer = await fetch(`${httpUrl}/services/data/v66.0/query?q=${encodeURIComponent(soql)}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  if (!answer.ok) throw new Error(`The org refused ${soql}: ${await answer.text()}`);
  return answerSchema.parse(await answer.json()).records;
}
