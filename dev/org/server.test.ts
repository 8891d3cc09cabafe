import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REGISTERED_APP } from '@/dev/org/app';
import { type RunningOrg, startOrg } from '@/dev/org/server';

let org: RunningOrg;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.close());

/** Calls the org over HTTPS as if `host` led there. */
function secure(host: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }>(
    (resolve, reject) => {
      const call = request(
        {
          host: '127.0.0.1',
          port: org.httpsPort ?? 0,
          servername: host,
          path,
          headers: { Host: host, ...headers },
          // The certificate is checked by its key in the browser; here only the Host matters.
          rejectUnauthorized: false,
        },
        (reply) => {
          let text = '';
          reply.on('data', (chunk: Buffer) => {
            text += chunk.toString();
          });
          reply.on('end', () =>
            resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }),
          );
        },
      );
      call.on('error', reject).end();
    },
  );
}

const MY_DOMAIN = 'haldenfreight.my.salesforce.com';
const authorize = `/services/oauth2/authorize?${new URLSearchParams({
  response_type: 'code',
  client_id: REGISTERED_APP.consumerKey,
  redirect_uri: REGISTERED_APP.callback,
  state: 's',
  code_challenge: 'x'.repeat(43),
  code_challenge_method: 'S256',
})}`;

test('My Domain serves the sign-in and the API under its own name', async () => {
  expect((await secure(MY_DOMAIN, authorize)).text).toContain('Stand-in.');
  const headers = { Authorization: `Bearer ${org.accessToken}` };
  const { status, text } = await secure(MY_DOMAIN, '/services/data/v66.0/', headers);
  expect(status).toBe(200);
  expect(text).toContain(`"identity":"https://${MY_DOMAIN}/id/`);
});

test.each(['login.salesforce.com', 'test.salesforce.com'])(
  '%s does not know an app of one organisation',
  async (host) => {
    const { status, headers } = await secure(host, authorize);
    expect(status).toBe(302);
    const back = new URL(String(headers.location));
    expect(back.origin + back.pathname).toBe(REGISTERED_APP.callback);
    expect(Object.fromEntries(back.searchParams)).toEqual({
      error: 'OAUTH_EC_APP_NOT_FOUND',
      error_description: 'External client app is not installed in this org',
      state: 's',
    });
    const session = { Authorization: `Bearer ${org.accessToken}` };
    expect((await secure(host, '/services/data/v66.0/limits', session)).status).toBe(401);
  },
);

test('another My Domain is nobody’s', async () => {
  const { status, text } = await secure('other.my.salesforce.com', authorize);
  expect(status).toBe(404);
  expect(text).toContain('There is no organisation at this address.');
});

test('the controls are out of reach from the addresses of the org and from web pages', async () => {
  for (const path of ['/__org/switches', '//__org/switches', '/__org/calls']) {
    expect((await secure(MY_DOMAIN, path)).status).toBe(404);
  }
  const page = await fetch(`${org.httpUrl}/__org/switches`, {
    headers: { Origin: 'https://web.whatsapp.com' },
  });
  expect(page.status).toBe(404);
  expect((await fetch(`${org.httpUrl}/__org/switches`)).status).toBe(200);
  // Neither call shows in the log, the refused ones included.
  expect(org.calls.all().filter(({ path }) => path.includes('__org'))).toEqual([]);
});

test('ports can be chosen and left out, and a taken one is an error', async () => {
  const plain = await startOrg({ httpsPort: null });
  expect([plain.httpsPort, plain.spkiHash]).toEqual([null, null]);
  const port = Number(new URL(plain.httpUrl ?? '').port);
  await expect(startOrg({ httpPort: port, httpsPort: null })).rejects.toThrow('EADDRINUSE');
  await plain.close();
  const again = await startOrg({ httpPort: port, httpsPort: null });
  expect(again.httpUrl).toBe(`http://localhost:${port}`);
  await again.close();
  const secureOnly = await startOrg({ httpPort: null });
  expect(secureOnly.httpUrl).toBeNull();
  await secureOnly.close();
});
