import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Each starts Node and Playwright's own command two or three times.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-get-'));
  await mkdir(path.join(folder, 'bin'));
  await symlink('/bin/sh', path.join(folder, 'bin/sh'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program on the PATH of the test's machine. */
async function program(name: string, script: string): Promise<void> {
  await writeFile(path.join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(folder, 'bin', name), 0o755);
}

/** Runs get.ts on a machine that has only these programs and can't reach Playwright's servers. */
async function get(): Promise<{ status: number; words: string }> {
  const env = {
    PATH: path.join(folder, 'bin'),
    PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'browsers'),
    PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
  };
  const args = ['--import', 'tsx', 'dev/browser/get.ts'];
  return promisify(execFile)(process.execPath, args, { env }).then(
    ({ stderr }) => ({ status: 0, words: stderr }),
    (failed: { code: number; stderr: string }) => ({ status: failed.code, words: failed.stderr }),
  );
}

test('with a browser there is nothing to do or say', async () => {
  await program('chromium', 'echo Chromium 156.0.1');
  expect(await get()).toEqual({ status: 0, words: '' });
});

test('where Playwright’s download can’t be had, apt installs Debian’s', async () => {
  await program('sudo', 'shift; exec "$@"');
  await program(
    'apt-get',
    `echo "$@" >> ${folder}/asked
     if [ "$1" = install ]; then
       printf '#!/bin/sh\\necho Chromium 156.0.1\\n' > ${folder}/bin/chromium
       /bin/chmod 755 ${folder}/bin/chromium
     fi`,
  );
  const { status, words } = await get();
  expect(words).toContain('trying Playwright’s download');
  expect(status).toBe(0);
  expect(await readFile(path.join(folder, 'asked'), 'utf8')).toBe(
    '--version\nupdate\ninstall -y --no-install-recommends chromium\n',
  );
});

test('when nothing works it says what was tried and what to do', async () => {
  const { status, words } = await get();
  expect(status).toBe(1);
  expect(words).toContain('No Chromium found that can load the extension. Tried:');
  expect(words).toMatch(/Playwright’s download: “.* install --no-shell chromium” ended with 1/);
  expect(words).toContain('Install a Chromium or Chrome for Testing, or name one in CHROMIUM');
});
