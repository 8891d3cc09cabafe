import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const KNOWN: readonly string[] = ['composite', 'limits', 'query', 'queryAll', 'search', 'sobjects'];

test('whatever is not there answers 404, in JSON, to a good session', {
  timeout: 60_000,
}, async () => {
  // A client takes `..` for the way up before it asks.
  const segment = fc
    .stringMatching(/^[A-Za-z0-9._~%20-]{1,12}$/)
    .filter((text) => !/^\.+$/.test(text))
    .map(encodeURIComponent);
  const path = fc
    .array(segment, { minLength: 1, maxLength: 5 })
    .filter(([first = '']) => !KNOWN.includes(first));
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
      async (parts, method) => {
        const { status, body, headers } = await under.rest(method, `/${parts.join('/')}`);
        expect([status, body]).toEqual([
          404,
          restError('NOT_FOUND', 'The requested resource does not exist'),
        ]);
        expect(headers.get('content-type')).toContain('application/json');
        expect(headers.get('sforce-limit-info')).toMatch(/^api-usage=\d+\/\d+$/);
      },
    ),
    { numRuns: 60 },
  );
});
