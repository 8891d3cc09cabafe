import { z } from 'zod/mini';
import type { Answer, OrgUnderTest } from '@/dev/org/testing/org-for-tests';

const schema = z.strictObject({
  compositeResponse: z.array(
    z.strictObject({
      body: z.unknown(),
      httpHeaders: z.record(z.string(), z.string()),
      httpStatusCode: z.number(),
      referenceId: z.string(),
    }),
  ),
});

/** A part of a composite that asks; `path` is below `/services/data/v66.0`. */
export const get = (referenceId: string, path: string) => ({
  method: 'GET',
  url: `/services/data/v66.0${path}`,
  referenceId,
});

/** A part that queries. */
export const ask = (referenceId: string, soql: string) =>
  get(referenceId, `/query?q=${encodeURIComponent(soql)}`);

/** A part that makes a row. */
export const make = (referenceId: string, sobject: string, body: unknown) => ({
  ...get(referenceId, `/sobjects/${sobject}`),
  method: 'POST',
  body,
});

/** Ways to send a composite to the org under test. */
export function compositeSteps(under: OrgUnderTest) {
  const post = (json: unknown): Promise<Answer> => under.rest('POST', '/composite', { json });
  return {
    post,
    /** Sends parts, which the org must not refuse as a whole; gives their answers. */
    async parts(compositeRequest: readonly unknown[], options: object = {}) {
      const { body } = await post({ ...options, compositeRequest });
      return schema.parse(body).compositeResponse;
    },
  };
}
