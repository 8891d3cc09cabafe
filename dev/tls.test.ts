import { createHash, X509Certificate } from 'node:crypto';
import { createServer, request } from 'node:https';
import { expect, test } from 'vitest';
import { selfSigned } from '@/dev/tls';

test('the certificate is for the names asked for, signed by its own key', () => {
  const { cert, spkiHash } = selfSigned(['*.my.salesforce.com', 'login.salesforce.com'], 3);
  const parsed = new X509Certificate(cert);
  expect(parsed.checkHost('haldenfreight.my.salesforce.com')).toBeDefined();
  expect(parsed.checkHost('login.salesforce.com')).toBeDefined();
  expect(parsed.checkHost('evil.example')).toBeUndefined();
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  const spki = parsed.publicKey.export({ type: 'spki', format: 'der' });
  expect(createHash('sha256').update(spki).digest('base64')).toBe(spkiHash);
  expect(Date.parse(parsed.validTo) - Date.now()).toBeGreaterThan(2 * 86_400_000);
  expect(Date.parse(parsed.validTo) - Date.now()).toBeLessThan(4 * 86_400_000);
});

test('a client that trusts it can speak TLS with it', async () => {
  const { cert, key } = selfSigned(['web.whatsapp.com']);
  const server = createServer({ cert, key }, (_, reply) => reply.end('hello'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const body = await new Promise<string>((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: address.port, servername: 'web.whatsapp.com', ca: cert },
      (reply) => reply.on('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    call.on('error', reject).end();
  });
  server.close();
  expect(body).toBe('hello');
});
