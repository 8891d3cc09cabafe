import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import { REGISTERED_APP } from '@/dev/org/app';
import type { Calls } from '@/dev/org/calls';
import type { Grants } from '@/dev/org/grants';
import { buildApp } from '@/dev/org/http-app';
import { OrgState } from '@/dev/org/state';
import type { Switches } from '@/dev/org/switchboard';
import { PRIYA } from '@/dev/org/users';
import { selfSigned } from '@/dev/tls';

/** A running org. */
export interface RunningOrg {
  /** `http://localhost:N`, null without plain HTTP. */
  readonly httpUrl: string | null;
  /** Null without HTTPS. */
  readonly httpsPort: number | null;
  /** What Chromium is told to trust the certificate by. */
  readonly spkiHash: string | null;
  /** A session of the user below, open from the start. */
  readonly accessToken: string;
  readonly username: string;
  readonly password: string;
  readonly consumerKey: string;
  /** What the org holds, past its API. */
  readonly store: OrgState;
  readonly switches: Switches;
  readonly calls: Calls;
  close(): Promise<void>;
}

const CERTIFIED: readonly string[] = [
  '*.my.salesforce.com',
  'login.salesforce.com',
  'test.salesforce.com',
];

/** Ports that stay open while one org takes another's place. */
export interface OrgHost {
  /** Null without HTTPS. */
  readonly httpsPort: number | null;
  readonly spkiHash: string | null;
  /**
   * Starts a new org in the place of the former, whose open lines are cut, with these grants if any. Its
   * `close` ends it alone.
   */
  next(grants?: Grants): Promise<RunningOrg>;
  close(): Promise<void>;
}

interface Ports {
  readonly httpPort?: number | null;
  readonly httpsPort?: number | null;
}

/**
 * Starts an org on this machine's loopback.
 * @param options ports, each 0 for any free one (as at first) or null for none
 * @throws Error if a port is taken
 */
export async function startOrg(options: Ports = {}): Promise<RunningOrg> {
  const host = await hostOrgs(options);
  const org = await host.next();
  return { ...org, close: host.close };
}

/**
 * Opens ports for one org after another; until the first is there, and between two, they hang up.
 * @throws Error if a port is taken
 */
export async function hostOrgs({ httpPort = 0, httpsPort = 0 }: Ports = {}): Promise<OrgHost> {
  const nobody: RequestListener = ({ socket }) => void socket.destroy();
  let listener = nobody;
  let end = async () => {};
  const hear: RequestListener = (request, reply) => listener(request, reply);
  const certificate = httpsPort === null ? null : selfSigned(CERTIFIED);
  const plain = httpPort === null ? null : createServer(hear);
  const secure = certificate === null ? null : createSecureServer(certificate, hear);
  const close = async () => {
    await Promise.all([plain, secure].map(stop));
    await end();
  };
  try {
    const http = plain === null || httpPort === null ? null : await listen(plain, httpPort);
    const https = secure === null || httpsPort === null ? null : await listen(secure, httpsPort);
    const spkiHash = certificate?.spkiHash ?? null;
    return {
      httpsPort: https,
      spkiHash,
      async next(grants) {
        await end();
        const state = new OrgState(grants);
        const app = await buildApp(state);
        await app.ready();
        listener = (request, reply) => app.routing(request, reply);
        end = async () => {
          listener = nobody;
          end = async () => {};
          for (const server of [plain, secure]) server?.closeAllConnections();
          await app.close();
        };
        return {
          httpUrl: http === null ? null : `http://localhost:${http}`,
          httpsPort: https,
          spkiHash,
          accessToken: state.grants.firstToken,
          username: PRIYA.username,
          password: PRIYA.password ?? '',
          consumerKey: REGISTERED_APP.consumerKey,
          store: state,
          switches: state.switches,
          calls: state.calls,
          close: () => end(),
        };
      },
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function listen(server: Server | SecureServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

/** Stops listening and cuts what is still open: nothing here is worth waiting for. */
async function stop(server: Server | SecureServer | null): Promise<void> {
  if (server === null || !server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
