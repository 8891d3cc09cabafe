import fastify, { type FastifyInstance } from 'fastify';
import { bundle, type PageScript } from '@/dev/inboxes/bundle';
import { shell } from '@/dev/inboxes/shell';

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
];

/**
 * Serves the stand-in inboxes over HTTPS on this machine, by the host that the browser asks for.
 * Rejects when the port is taken or a page's script can't be bundled.
 */
export async function startInboxes({ port = 0, tls }: InboxesOptions): Promise<Inboxes> {
  const [whatsapp, messenger] = await Promise.all([bundle('whatsapp'), bundle('messenger')]);
  const app = fastify({ https: tls, routerOptions: { ignoreTrailingSlash: true } });
  for (const page of PAGES) addPage(app, page, page.script === 'whatsapp' ? whatsapp : messenger);
  app.get('/*', { constraints: { host: 'messenger.com' } }, (request, reply) =>
    reply.redirect(`https://www.messenger.com${request.url}`, 301),
  );
  await app.listen({ port, host: '127.0.0.1' });
  const address = app.server.address();
  if (typeof address !== 'object' || !address) throw new Error('The inboxes listen nowhere');
  return { port: address.port, close: () => app.close() };
}

function addPage(app: FastifyInstance, page: (typeof PAGES)[number], code: string): void {
  const constraints = { host: page.host };
  for (const path of page.paths) {
    app.get(path, { constraints }, (_request, reply) => {
      const { html, headers } = shell(page.script);
      return reply.headers(headers).send(html);
    });
  }
  app.get(`/stand-in/${page.script}.js`, { constraints }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(code),
  );
}
