import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod/mini';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const lineSchema = z.strictObject({
  url: z.string(),
  accessToken: z.string(),
  username: z.string(),
  password: z.string(),
});

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function cli(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'dev/org/cli.ts', ...args], {
    cwd: ROOT,
  });
  started.push(child);
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    text.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text.stderr += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const firstLine = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  return { child, text, ended, firstLine };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'one line of JSON, an org that answers, and an end within 2 s of %s',
  { timeout: 30_000 },
  async (signal) => {
    const { child, text, ended, firstLine } = cli();
    const said = lineSchema.parse(JSON.parse(await firstLine));
    expect(said.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(said.accessToken).toMatch(/^00D\w{12}!/);
    expect(said.username).toMatch(/^\S+@\S+\.\S+$/);
    // Left open, as a client's connection would be.
    const answer = await fetch(`${said.url}/services/data/v66.0/limits`, {
      headers: { Authorization: `Bearer ${said.accessToken}` },
    });
    expect(answer.status).toBe(200);
    const before = performance.now();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(text.stdout.trim().split('\n')).toHaveLength(1);
  },
);

test('a taken port and a wrong one are told on stderr alone', { timeout: 30_000 }, async () => {
  const first = cli();
  const { url } = lineSchema.parse(JSON.parse(await first.firstLine));
  const second = cli('--port', new URL(url).port);
  expect(await second.ended).toBe(1);
  expect(second.text.stdout).toBe('');
  expect(second.text.stderr).toMatch(/did not start: .*already in use.*--port/);
  const third = cli('--port', 'many');
  expect(await third.ended).toBe(1);
  expect(third.text.stderr).toContain('--port wants a number');
});
