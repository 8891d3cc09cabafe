import { expect, it, vi } from 'vitest';
import { errorPageAt } from '@/lib/salesforce/authorize-page';

const URL = 'https://haldenfreight.my.salesforce.com/services/oauth2/authorize?client_id=3MVG9';

it.each([
  [
    400,
    'error=invalid_client_id&amp;error_description=client identifier invalid',
    'bad-consumer-key',
  ],
  // Salesforce may show its error as a page like any other.
  [200, '<p>client identifier invalid</p>', 'bad-consumer-key'],
  [400, 'redirect_uri must match configuration', 'bad-callback'],
  [503, '<h1>Down for maintenance</h1>', 'unavailable'],
])('%s “%s” is %s', async (status, page, kind) => {
  const fetched = vi.fn(async () => new Response(page, { status }));
  vi.stubGlobal('fetch', fetched);
  expect(await errorPageAt(URL)).toMatchObject({ kind, status });
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    URL,
    expect.objectContaining({ credentials: 'omit', redirect: 'manual' }),
  );
});

it('the sign-in page itself is no error', async () => {
  vi.stubGlobal('fetch', async () => new Response('<form>Log in</form>'));
  expect(await errorPageAt(URL)).toBeNull();
});

it('no answer is no error page', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await errorPageAt(URL)).toBeNull();
});
