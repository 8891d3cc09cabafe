import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '@/dev/built-extension';
import { inboxPages } from '@/tests/inboxes/page';
import { type Result, readAll } from '@/tests/inboxes/read-all';

/**
 * `npm run test:inboxes -- DIR`: reads each page of a folder with the extension as it is built and
 * compares with the page's JSON. A page passes if who the chat is with and its messages are both
 * right. Ends with `N passed, M failed`; status 0 only if none failed.
 */
async function main(argument: string | undefined): Promise<void> {
  if (argument === undefined) throw new Error('Which folder? npm run test:inboxes -- DIR');
  // npm runs scripts in the package's folder and tells here where it was called.
  const folder = path.resolve(process.env.INIT_CWD ?? '.', argument);
  const pages = await inboxPages(existsSync(folder) ? folder : path.resolve(argument));
  let passed = 0;
  await readAll(pages, builtExtension(), (result) => {
    for (const line of reportLines(result)) console.log(line);
    if (hasPassed(result)) passed += 1;
  });
  console.log(`${passed} passed, ${pages.length - passed} failed`);
  process.exitCode = passed === pages.length ? 0 : 1;
}

function hasPassed({ identity, messages }: Result): boolean {
  return identity.length === 0 && messages.length === 0;
}

function reportLines(result: Result): string[] {
  const word = (differences: readonly string[]) => (differences.length === 0 ? 'ok' : 'FAIL');
  const { name, identity, messages } = result;
  const head = `${hasPassed(result) ? 'ok  ' : 'FAIL'}  ${name}`;
  return [
    `${head}: identity ${word(identity)}, messages ${word(messages)}`,
    ...[...new Set([...identity, ...messages])].map((difference) => `      ${difference}`),
  ];
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
