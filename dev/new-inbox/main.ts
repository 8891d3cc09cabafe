import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { makeInbox } from '@/dev/new-inbox/new-inbox';

/**
 * `npm run new:inbox NAME`: makes a working skeleton of an inbox, with a page and tests of it. What it
 * made reads its own invented page; docs/adding-an-inbox.md says how it becomes a real one.
 */
async function main(args: readonly string[]): Promise<void> {
  const files = [...(await makeInbox(process.cwd(), args)).keys()];
  format(files.filter((file) => /\.tsx?$/.test(file)));
  console.log(`Made or changed:\n${files.map((file) => `  ${file}`).join('\n')}`);
  const [file = ''] = files;
  console.log(
    `\nIt works as it is: npm run unit -- ${file.replace(/\.ts$/, '')} tests/inboxes\nNow put what the real page has into ${file}: docs/adding-an-inbox.md`,
  );
}

/** Imports in order and lines broken where the project breaks them. Throws where that fails. */
function format(files: readonly string[]): void {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const { status } = spawnSync(process.execPath, [biome, 'check', '--write', ...files], {
    stdio: ['ignore', 'ignore', 2],
  });
  if (status !== 0) throw new Error('The files were made; `npm run format` puts them right.');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
