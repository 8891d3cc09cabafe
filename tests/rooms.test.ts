import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from '@/lib/zod';

interface Case {
  /** The planted file, in a folder of the room; `planted` becomes a name of its own. */
  readonly file: string;
  readonly imported: string;
  /** Part of what biome.json must say to it; '' where it must say nothing. */
  readonly words: string;
}

const FORBIDDEN: readonly Case[] = [
  {
    file: 'lib/chats/planted.ts',
    imported: '@/lib/matching/phone',
    words: 'lib/chats imports no other room',
  },
  {
    file: 'lib/matching/planted.ts',
    imported: '@/lib/chats/chat',
    words: 'lib/matching imports no other room',
  },
  {
    file: 'lib/settings/planted.ts',
    imported: '@/lib/chats/chat',
    words: 'lib/settings imports no other room',
  },
  {
    file: 'lib/i18n/planted.ts',
    imported: '@/lib/chats/chat',
    words: 'lib/i18n imports no other room',
  },
  {
    file: 'lib/inboxes/planted.ts',
    imported: '@/lib/matching/phone',
    words: 'lib/inboxes may import lib/chats and lib/settings',
  },
  {
    file: 'lib/inboxes/deep/planted.ts',
    imported: '@/lib/salesforce/client',
    words: 'lib/inboxes may import',
  },
  {
    file: 'lib/salesforce/planted.ts',
    imported: '@/lib/writes/send',
    words: 'lib/salesforce may import lib/matching',
  },
  {
    file: 'lib/writes/planted.ts',
    imported: '@/lib/chats/chat',
    words: 'lib/writes may import lib/salesforce alone',
  },
  {
    file: 'lib/capture/planted.ts',
    imported: '@/lib/inboxes/registry',
    words: 'lib/capture may import lib/writes',
  },
  {
    file: 'lib/capture/planted.ts',
    imported: '@/components/Panel',
    words: 'lib/capture may import lib/writes',
  },
  { file: 'lib/writes/planted.ts', imported: 'react', words: 'lib knows no React' },
  { file: 'lib/writes/planted.ts', imported: '@tanstack/react-query', words: 'lib knows no React' },
  { file: 'lib/chats/planted.ts', imported: 'zod', words: 'Import z from @/lib/zod' },
  { file: 'components/planted.tsx', imported: 'zod/mini', words: 'Import z from @/lib/zod' },
  { file: 'lib/salesforce/planted.ts', imported: 'jsforce', words: 'Import jsforce/lib/core' },
  {
    file: 'lib/chats/planted.ts',
    imported: '../matching/phone',
    words: 'Another folder is imported as @/',
  },
  {
    file: 'lib/chats/planted.ts',
    imported: './../matching/phone',
    words: 'Another folder is imported as @/',
  },
  {
    file: 'lib/inboxes/deep/planted.ts',
    imported: '../../salesforce/client',
    words: 'Another folder is imported as @/',
  },
  {
    file: 'lib/chats/planted.ts',
    imported: '~/lib/matching/phone',
    words: 'Another folder is imported as @/',
  },
  {
    file: 'components/planted.tsx',
    imported: '@/entrypoints/background',
    words: 'components may import lib alone',
  },
  {
    file: 'components/ui/planted.tsx',
    imported: '@/dev/cast',
    words: 'components may import lib alone',
  },
  {
    file: 'entrypoints/planted.ts',
    imported: '@/dev/cast',
    words: 'imports neither dev nor tests',
  },
  {
    file: 'entrypoints/planted.ts',
    imported: '@/entrypoints/background',
    words: 'Nothing imports an entry point',
  },
  {
    file: 'dev/org/planted.ts',
    imported: '@/lib/matching/phone',
    words: 'dev takes nothing from lib',
  },
  {
    file: 'dev/planted.ts',
    imported: '../lib/matching/phone',
    words: 'Another folder is imported as @/',
  },
  {
    file: 'tests/browser/planted.ts',
    imported: '@/components/Panel',
    words: 'tests may import lib and dev alone',
  },
  {
    file: 'lib/chats/planted.test.ts',
    imported: '@/entrypoints/background',
    words: 'Nothing imports an entry point',
  },
].map(withNameOfItsOwn('forbidden'));

const ALLOWED: readonly Case[] = [
  { file: 'lib/chats/planted.ts', imported: '@/lib/chats/chat', words: '' },
  { file: 'lib/chats/planted.ts', imported: '@/lib/zod', words: '' },
  { file: 'lib/chats/planted.ts', imported: './chat', words: '' },
  { file: 'lib/zod.ts', imported: 'zod/mini', words: '' },
  { file: 'lib/inboxes/deep/planted.ts', imported: '@/lib/chats/chat', words: '' },
  { file: 'lib/inboxes/planted.ts', imported: '@/lib/settings/inboxes', words: '' },
  { file: 'lib/salesforce/planted.ts', imported: '@/lib/matching/phone', words: '' },
  { file: 'lib/salesforce/planted.ts', imported: 'jsforce/lib/core', words: '' },
  { file: 'lib/capture/planted.ts', imported: '@/lib/writes/send', words: '' },
  { file: 'components/planted.tsx', imported: '@/lib/inboxes/registry', words: '' },
  { file: 'components/hooks/planted.ts', imported: 'react', words: '' },
  { file: 'entrypoints/planted.ts', imported: '@/components/Panel', words: '' },
  { file: 'dev/org/planted.ts', imported: 'zod/mini', words: '' },
  { file: 'tests/browser/planted.ts', imported: '@/dev/browser/launch', words: '' },
  { file: 'lib/chats/planted.test.ts', imported: '@/tests/fixtures/pages', words: '' },
].map(withNameOfItsOwn('allowed'));

const REPORT = z.object({
  diagnostics: z.array(z.object({ message: z.string(), location: z.object({ path: z.string() }) })),
});

const BIOME = path.resolve('node_modules/.bin/biome');

/** A folder laid out as the repository and under its biome.json, with one planted file a case. */
let folder: string;
let refusals: { file: string; message: string }[];

function withNameOfItsOwn(name: string) {
  return (one: Case, index: number): Case => ({
    ...one,
    file: one.file.replace('planted', `${name}-${index}`),
  });
}

async function plant({ file, imported }: Case): Promise<void> {
  const planted = path.join(folder, file);
  await mkdir(path.dirname(planted), { recursive: true });
  await writeFile(planted, `import { one } from '${imported}';\n\none();\n`);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-rooms-'));
  await copyFile('biome.json', path.join(folder, 'biome.json'));
  for (const one of [...FORBIDDEN, ...ALLOWED]) await plant(one);
  const args = ['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false'];
  const { stdout } = await promisify(execFile)(
    BIOME,
    [...args, '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder },
  ).catch((failed: { stdout: string }) => failed); // Biome ends with 1 where it refuses something.
  const { diagnostics } = REPORT.parse(JSON.parse(stdout));
  refusals = diagnostics.map(({ message, location }) => ({ file: location.path, message }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function refusalsOf(file: string): string[] {
  return refusals.filter((one) => one.file === file).map(({ message }) => message);
}

test.for(FORBIDDEN)('$file may not import $imported', ({ file, words }) => {
  expect(refusalsOf(file)).toEqual([expect.stringContaining(words)]);
});

test.for(ALLOWED)('$file may import $imported', ({ file }) => {
  expect(refusalsOf(file)).toEqual([]);
});
