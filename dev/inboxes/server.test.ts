import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INBOX_HOSTS, type Inboxes, startInboxes } from '@/dev/inboxes/server';
import { selfSigned } from '@/dev/tls';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const { cert, key } = selfSigned(INBOX_HOSTS);
let inboxes: Inboxes;
beforeAll(async () => {
  inboxes = await startInboxes({ tls: { cert, key } });
});
afterAll(() => inboxes.close());

/** Asks for `path` as a browser does that takes this machine for `host`. */
function get(host: string, path: string): Promise<Answer> {
  const { port } = inboxes;
  // The certificate is for one of the hosts; which page comes is decided by the header.
  const servername = 'web.whatsapp.com';
  const options = { port, path, host: '127.0.0.1', servername, headers: { host }, ca: cert };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['web.whatsapp.com', '/', 'whatsapp'],
  ['web.whatsapp.com', '/?markup=older', 'whatsapp'],
  ['www.messenger.com', '/', 'messenger'],
  ['www.messenger.com', '/t/100000000000101/', 'messenger'],
  ['www.messenger.com', '/t/100000000000101', 'messenger'],
  ['www.messenger.com', '/e2ee/t/9000000000000303/', 'messenger'],
  ['www.facebook.com', '/', 'messenger'],
  ['www.facebook.com', '/messages/', 'messenger'],
  ['www.facebook.com', '/messages/t/7000000000000505/?focus_target=1', 'messenger'],
  ['www.facebook.com', '/messages/e2ee/t/9000000000000303/', 'messenger'],
  ['web.telegram.org', '/k/', 'telegram'],
  ['web.telegram.org', '/a/', 'telegram-a'],
  ['messages.google.com', '/web/conversations', 'google-messages'],
  ['messages.google.com', '/web/conversations/Ing0-aBcDeFgHiJk_LmN', 'google-messages'],
  ['messages.google.com', '/web/authentication', 'google-messages'],
  ['www.instagram.com', '/direct/inbox/', 'instagram'],
  ['www.instagram.com', '/direct/t/17840000000000101/', 'instagram'],
  ['www.linkedin.com', '/messaging/', 'linkedin'],
  ['www.linkedin.com', '/messaging/thread/2-c29yZW4ta2phZXI=/', 'linkedin'],
  ['chat.line.biz', `/U${'0'.repeat(32)}`, 'line'],
  ['chat.line.biz', `/U${'0'.repeat(32)}/chat/C${'1'.repeat(32)}`, 'line'],
  ['business.facebook.com', '/latest/inbox/all/?selected_item_id=1', 'business-suite'],
  ['desk.example.com', '/', 'desk'],
  ['desk.example.com', '/conversations/4711', 'desk'],
])('%s%s is a page with the script of %s, and the script is there', async (host, path, script) => {
  const page = await get(host, path);
  expect(page.status).toBe(200);
  const source = /src="([^"]+)"/.exec(page.body)?.[1] ?? '';
  expect(source).toBe(`/stand-in/${script}.js`);
  const code = await get(host, source);
  expect(code.status).toBe(200);
  expect(code.headers['content-type']).toContain('text/javascript');
});

test.each([
  ['web.whatsapp.com', '/t/100000000000101/'],
  ['web.whatsapp.com', '/stand-in/messenger.js'],
  ['www.messenger.com', '/messages/t/100000000000101/'],
  ['www.messenger.com', '/t/soren/'],
  ['www.facebook.com', '/t/100000000000101/'],
  ['www.facebook.com', '/marketplace/'],
  ['web.telegram.org', '/'],
  ['web.telegram.org', '/z/'],
  ['messages.google.com', '/'],
  ['messages.google.com', '/web/conversations/a.b'],
  ['www.instagram.com', '/'],
  ['www.linkedin.com', '/feed/'],
  ['chat.line.biz', '/'],
  ['business.facebook.com', '/'],
  ['desk.example.com', '/conversations/ingrid'],
  ['login.salesforce.com', '/'],
  ['127.0.0.1', '/'],
])('%s%s is nowhere', async (host, path) => {
  expect((await get(host, path)).status).toBe(404);
});

test('the shop is a page without scripts, and nothing but that', async () => {
  const { status, headers, body } = await get('shop.example.com', '/');
  expect(status).toBe(200);
  expect(body).toContain('href="tel:');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect((await get('shop.example.com', '/delivery')).status).toBe(200);
  expect((await get('shop.example.com', '/stand-in/whatsapp.js')).status).toBe(404);
});

test('messenger.com leads to www, with the path', async () => {
  const { status, headers } = await get('messenger.com', '/t/100000000000101/?a=b');
  expect(status).toBe(301);
  expect(headers.location).toBe('https://www.messenger.com/t/100000000000101/?a=b');
});

test('the policy lets in the page’s own script by a nonce that is new each time, and no other', async () => {
  const nonces = new Set<string>();
  for (let time = 0; time < 2; time += 1) {
    const { body, headers } = await get('web.whatsapp.com', '/');
    const nonce = /<script nonce="([^"]+)"/.exec(body)?.[1] ?? '';
    nonces.add(nonce);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic'`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("default-src 'none'");
    expect(policy.join()).not.toContain('unsafe');
  }
  expect(nonces.size).toBe(2);
});
