import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from '@/lib/zod';

const versions = z.record(z.string(), z.string());
const PACKAGE = z.object({ dependencies: versions, devDependencies: versions });

async function packageJson() {
  return PACKAGE.parse(JSON.parse(await readFile('package.json', 'utf8')));
}

/** The rows of the table under `heading` of docs/dependencies.md, each as its cells. */
async function rowsUnder(heading: string): Promise<string[][]> {
  const text = await readFile('docs/dependencies.md', 'utf8');
  const section = text.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) => line.split('|').slice(1, -1));
  return cells.slice(2).map((row) => row.map((cell) => cell.trim()));
}

test.for([
  ['dependencies', 'In the extension'],
  ['devDependencies', 'For building and testing'],
] as const)('each of the %s has its line, with every cell filled', async ([kind, heading]) => {
  const rows = await rowsUnder(heading);
  expect(rows.map(([name]) => name)).toEqual(Object.keys((await packageJson())[kind]).sort());
  for (const row of rows) expect(row).not.toContain('');
});

test('every version is pinned', async () => {
  const { dependencies, devDependencies } = await packageJson();
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
