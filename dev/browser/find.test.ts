import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './find';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-find-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program at `place` that answers --version with `version`. */
async function browserAt(place: string, version: string): Promise<string> {
  const file = path.join(folder, place);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\necho "${version}"\n`);
  await chmod(file, 0o755);
  return file;
}

/** Looks in this test's folder only. */
function find(chosen?: string): Promise<string> {
  return findBrowser({
    chosen,
    downloaded: path.join(folder, 'downloaded/chrome'),
    searchPath: path.join(folder, 'bin'),
  });
}

test('the chosen browser wins over all others', async () => {
  await browserAt('downloaded/chrome', 'Google Chrome for Testing 143.0.1');
  const chosen = await browserAt('mine/chromium', 'Chromium 156.0.1');
  expect(await find(chosen)).toBe(chosen);
});

test('a chosen browser that is not there is an error, not a reason to take another', async () => {
  await browserAt('bin/chromium', 'Chromium 156.0.1');
  await expect(find(path.join(folder, 'none'))).rejects.toThrow(/CHROMIUM is set to .*no program/);
});

test('Playwright’s download comes before PATH', async () => {
  await browserAt('bin/chromium', 'Chromium 156.0.1');
  const downloaded = await browserAt('downloaded/chrome', 'Google Chrome for Testing 143.0.1');
  expect(await find()).toBe(downloaded);
});

test('chromium on PATH is found', async () => {
  const onPath = await browserAt('bin/chromium-browser', 'Chromium 156.0.1');
  expect(await find()).toBe(onPath);
});

test('branded Chrome from 137 on is passed over, with the reason', async () => {
  const branded = await browserAt('bin/google-chrome', 'Google Chrome 137.0.7151.55');
  await expect(find()).rejects.toThrow(
    `${branded}: Google Chrome 137.0.7151.55 does not load unpacked extensions`,
  );
  await expect(find(branded)).rejects.toThrow('does not load unpacked extensions');
});

test('branded Chrome before 137 still does', async () => {
  const older = await browserAt('bin/google-chrome', 'Google Chrome 136.0.7103.92');
  expect(await find()).toBe(older);
});

test('a program that does not start is passed over', async () => {
  const broken = await browserAt('bin/chromium', 'unused');
  await writeFile(broken, '#!/bin/sh\nexit 1\n');
  await expect(find()).rejects.toThrow(`${broken}: it does not start`);
});
