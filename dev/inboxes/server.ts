import fastify, { type FastifyInstance } from 'fastify';
import { bundle, type PageScript } from '@/dev/inboxes/bundle';
import { shell } from '@/dev/inboxes/shell';
import { addShop, SHOP_HOST } from '@/dev/inboxes/shop';

export interface InboxesOptions {
  /** 0 or absent: one that is free. */
  readonly port?: number;
  /** Certificate and key in PEM, for the hosts in `INBOX_HOSTS`. */
  readonly tls: { readonly cert: string; readonly key: string };
}

export interface Inboxes {
  readonly port: number;
  close(): Promise<void>;
}

/** The hosts that are answered for; the browser has to be pointed here for each. */
export const INBOX_HOSTS: readonly string[] = [
  'web.whatsapp.com',
  'www.messenger.com',
  'messenger.com',
  'www.facebook.com',
  'web.telegram.org',
  'messages.google.com',
  'www.instagram.com',
  'www.linkedin.com',
  'chat.line.biz',
  'business.facebook.com',
  'desk.example.com',
  SHOP_HOST,
];

/** Which paths of which host show which page; a slash at the end may be there or not. */
const PAGES: readonly { host: string; script: PageScript; paths: readonly string[] }[] = [
  { host: 'web.whatsapp.com', script: 'whatsapp', paths: ['/'] },
  {
    host: 'www.messenger.com',
    script: 'messenger',
    paths: ['/', '/t/:thread(^\\d+$)', '/e2ee/t/:thread(^\\d+$)'],
  },
  {
    host: 'www.facebook.com',
    script: 'messenger',
    paths: ['/', '/messages', '/messages/t/:thread(^\\d+$)', '/messages/e2ee/t/:thread(^\\d+$)'],
  },
  { host: 'web.telegram.org', script: 'telegram', paths: ['/k'] },
  { host: 'web.telegram.org', script: 'telegram-a', paths: ['/a'] },
  {
    host: 'messages.google.com',
    script: 'google-messages',
    paths: [
      '/web/conversations',
      '/web/conversations/:chat(^[A-Za-z0-9_-]+$)',
      '/web/welcome',
      '/web/authentication',
    ],
  },
  {
    host: 'www.instagram.com',
    script: 'instagram',
    paths: ['/direct/inbox', '/direct/t/:thread(^\\d+$)'],
  },
  {
    host: 'www.linkedin.com',
    script: 'linkedin',
    paths: ['/messaging', '/messaging/thread/:thread(^2-[A-Za-z0-9=]+$)'],
  },
  {
    host: 'chat.line.biz',
    script: 'line',
    paths: [
      '/:account(^U[0-9a-f]{32}$)',
      '/:account(^U[0-9a-f]{32}$)/chat/:chat(^[UC][0-9a-f]{32}$)',
    ],
  },
  { host: 'business.facebook.com', script: 'business-suite', paths: ['/latest/inbox/all'] },
  { host: 'desk.example.com', script: 'desk', paths: ['/', '/conversations/:number(^\\d+$)'] },
];

/**
 * Serves the stand-in inboxes over HTTPS on this machine, by the host that the browser asks for. A page's
 * script is bundled when it is first asked for. Rejects when the port is taken.
 */
export async function startInboxes({ port = 0, tls }: InboxesOptions): Promise<Inboxes> {
  const app = fastify({ https: tls, routerOptions: { ignoreTrailingSlash: true } });
  const bundled = new Map<PageScript, Promise<string>>();
  const codeOf = (script: PageScript) => {
    const code = bundled.get(script) ?? bundle(script);
    bundled.set(script, code);
    return code;
  };
  for (const page of PAGES) addPage(app, page, () => codeOf(page.script));
  app.get('/*', { constraints: { host: 'messenger.com' } }, (request, reply) =>
    reply.redirect(`https://www.messenger.com${request.url}`, 301),
  );
  addShop(app);
  await app.listen({ port, host: '127.0.0.1' });
  const address = app.server.address();
  if (typeof address !== 'object' || !address) throw new Error('The inboxes listen nowhere');
  return { port: address.port, close: () => app.close() };
}

function addPage(
  app: FastifyInstance,
  page: (typeof PAGES)[number],
  code: () => Promise<string>,
): void {
  const constraints = { host: page.host };
  for (const path of page.paths) {
    app.get(path, { constraints }, (_request, reply) => {
      const { html, headers } = shell(page.script);
      return reply.headers(headers).send(html);
    });
  }
  app.get(`/stand-in/${page.script}.js`, { constraints }, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(await code()),
  );
}
