import { parseArgs } from 'node:util';
import { startOrg } from '@/dev/org/server';

/**
 * `npm run org -- --port N`: the org on plain HTTP at `http://localhost:N` (any free port without
 * `--port`). Stdout is one line of JSON and nothing else; it ends on SIGTERM or SIGINT.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port wants a number from 0 to 65535, not "${values.port}"`);
  const org = await startOrg({ httpPort: port, httpsPort: null });
  const { httpUrl: url, accessToken, username, password } = org;
  process.stdout.write(`${JSON.stringify({ url, accessToken, username, password })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => org.close().then(() => process.exit(0)));
  }
}

main().catch((thrown: unknown) => {
  console.error(`The local org did not start: ${words(thrown)}`);
  process.exitCode = 1;
});

function words(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return 'code' in thrown && thrown.code === 'EADDRINUSE'
    ? `${thrown.message.replace(/^.*EADDRINUSE: /, '')}. Choose another port with --port.`
    : thrown.message;
}
