import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixtureJson, fixturePage } from '@/dev/new-inbox/fixture-page';
import { withEntry, withImport, withString } from '@/dev/new-inbox/insert';
import { type NewInbox, requestIn } from '@/dev/new-inbox/request';
import { inboxSource, literal } from '@/dev/new-inbox/skeleton';
import { testSource } from '@/dev/new-inbox/skeleton-test';

/** Files by their path in the repository. */
export type Files = ReadonlyMap<string, string>;

const IDS = 'lib/chats/inbox-ids.ts';
const PLACES = 'lib/inboxes/places.ts';
const HOMES = 'components/states/NoInboxHere.tsx';
const GIVES = 'components/options/InboxOptions.tsx';
const REGISTRY = 'lib/inboxes/optional-registry.ts';
const EXPECTED = 'tests/inboxes/expected.ts';

/**
 * Makes a working skeleton of an inbox in the repository at `root`, as command-line arguments ask for
 * it, and gives its files by path, made or changed. Throws, and has then changed nothing, where the
 * arguments are not right, the name or the host is taken, or a file is not as it was to be.
 */
export async function makeInbox(root: string, args: readonly string[]): Promise<Files> {
  const example: NewInbox = { id: 'an-inbox', constant: 'anInbox', label: '', host: '' };
  const inbox = requestIn(args, new Set(inboxSource(example).match(/\b[a-z]\w*\b/g)));
  const read = async (file: string) => ({
    file,
    text: await readFile(path.join(root, file), 'utf8'),
  });
  const [ids, places, homes, gives, registry, expected] = await Promise.all(
    [IDS, PLACES, HOMES, GIVES, REGISTRY, EXPECTED].map(read),
  );
  if (!ids || !places || !homes || !gives || !registry || !expected)
    throw new Error('Files are missing.');
  if (ids.text.includes(`'${inbox.id}'`)) throw new Error(`There is an inbox "${inbox.id}".`);
  if (places.text.includes(`'${inbox.host}'`)) {
    throw new Error(`${inbox.host} is another inbox’s host (${PLACES}).`);
  }
  const made = madeFiles(inbox);
  const taken = [...made.keys(), `lib/inboxes/${inbox.id}`].find((file) =>
    existsSync(path.join(root, file)),
  );
  if (taken) throw new Error(`"${inbox.id}" is taken: there is ${taken}.`);

  const { id, constant } = inbox;
  const changed: Files = new Map([
    [IDS, withEntry(ids, 'export const BUILT_IN_IDS = [', `'${id}'`)],
    [PLACES, withEntry(places, 'Record<BuiltInId, BuiltInPlace>> = {', placeEntry(inbox))],
    [HOMES, withEntry(homes, 'Readonly<Record<BuiltInId, string>> = {', homeEntry(inbox))],
    [GIVES, withEntry(gives, 'const GIVES = {', `${key(inbox)}: 'inboxes.givesName'`)],
    [
      REGISTRY,
      withEntry(
        {
          file: REGISTRY,
          text: withImport(registry, `import { ${constant} } from '@/lib/inboxes/${id}';`),
        },
        'optionalInboxes: readonly Inbox[] = [',
        constant,
      ),
    ],
    [EXPECTED, withString(expected, 'export const WHOLLY_READ = [', `${id}-1to1`)],
  ]);
  const files = new Map([...made, ...changed]);
  for (const [file, text] of files) await writeFile(path.join(root, file), text);
  return files;
}

function madeFiles(inbox: NewInbox): Files {
  const page = `tests/fixtures/inbox-pages/${inbox.id}-1to1`;
  return new Map([
    [`lib/inboxes/${inbox.id}.ts`, inboxSource(inbox)],
    [`lib/inboxes/${inbox.id}.test.ts`, testSource(inbox)],
    [`${page}.html`, fixturePage(inbox)],
    [`${page}.json`, fixtureJson(inbox)],
  ]);
}

function placeEntry(inbox: NewInbox): string {
  const { id, label, host } = inbox;
  return `${key(inbox)}: place('${id}', ${literal(label)}, ['${host}'], { optional: true })`;
}

/** Where an agent goes to from a tab without an inbox. */
function homeEntry(inbox: NewInbox): string {
  return `${key(inbox)}: '${inbox.host}'`;
}

function key({ id, constant }: NewInbox): string {
  return id === constant ? id : `'${id}'`;
}
