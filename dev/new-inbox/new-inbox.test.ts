import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeInbox } from '@/dev/new-inbox/new-inbox';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const TOUCHED = [
  'lib/chats/inbox-ids.ts',
  'lib/inboxes/places.ts',
  'components/states/NoInboxHere.tsx',
  'components/options/InboxOptions.tsx',
  'lib/inboxes/optional-registry.ts',
  'tests/inboxes/expected.ts',
];

let root: string;

/** Copies files and folders of the repository. */
async function copy(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await cp(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
  }
}

const read = (file: string) => readFile(path.join(root, file), 'utf8');
const readTouched = () => Promise.all(TOUCHED.map(read));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'threadside-inbox-'));
  await mkdir(path.join(root, 'tests/fixtures/inbox-pages'), { recursive: true });
  await copy(...TOUCHED);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each([
  [[], 'Which inbox?'],
  [['two', 'names'], 'Which inbox?'],
  [['fax', '--colour', 'red'], 'Unknown option'],
  [['Front-Desk'], 'kebab-case'],
  [['front_desk'], 'kebab-case'],
  [['front--desk'], 'kebab-case'],
  [['../fax'], 'kebab-case'],
  [['4711'], 'kebab-case'],
  [['a'.repeat(41)], 'longer than 40'],
  [['own-1234abcd'], 'people’s own'],
  [['delete'], 'has a meaning in the code'],
  [['places'], 'has a meaning in the code'],
  [['whatsapp'], 'There is an inbox "whatsapp"'],
  [['google-messages'], 'There is an inbox "google-messages"'],
  [['taken'], 'is taken: there is lib/inboxes/taken.ts'],
  [['fax', '--host', 'https://fax.example'], 'is no host'],
  [['fax', '--host', 'web.whatsapp.com'], 'another inbox’s host'],
  [['fax', '--label', 'a'.repeat(61)], 'longer than 60'],
])('%j is refused, and nothing changes', async (args, words) => {
  await writeFile(path.join(root, 'lib/inboxes/taken.ts'), '');
  const before = await readTouched();
  await expect(makeInbox(root, args)).rejects.toThrow(words);
  expect(await readTouched()).toEqual(before);
});

test.each([
  ['lib/chats/inbox-ids.ts', 'BUILT_IN_IDS = ['],
  ['lib/inboxes/places.ts', 'BuiltInPlace>> = {'],
  ['components/states/NoInboxHere.tsx', 'Record<BuiltInId, string>> = {'],
  ['components/options/InboxOptions.tsx', 'GIVES = {'],
  ['lib/inboxes/optional-registry.ts', 'Inbox[] = ['],
  ['tests/inboxes/expected.ts', 'WHOLLY_READ = ['],
])('where %s is made in another way, that is said and nothing changes', async (file, opening) => {
  await writeFile(path.join(root, file), (await read(file)).replace(opening, 'something = ['));
  const before = await readTouched();
  await expect(makeInbox(root, ['fax'])).rejects.toThrow(`${file}: "`);
  expect(await readTouched()).toEqual(before);
});

test('a list may be of any length: with nothing in it, too', async () => {
  const registry = path.join(root, 'lib/inboxes/optional-registry.ts');
  const text = await readFile(registry, 'utf8');
  await writeFile(registry, text.replace(/(Inbox\[\] = \[)[^\]]*/, '$1'));
  const files = await makeInbox(root, ['fax']);
  expect(files.get('lib/inboxes/optional-registry.ts')).toMatch(/Inbox\[\] = \[\s*fax,?\s*\];/);
  await makeInbox(root, ['telex']);
  expect(await read('lib/inboxes/optional-registry.ts')).toMatch(/\[\s*fax,\s*telex,?\s*\];/);
  await expect(makeInbox(root, ['fax'])).rejects.toThrow('There is an inbox "fax"');
});

test('whatever says something of each inbox is among what is changed', async () => {
  const files = ['lib', 'components', 'entrypoints'].map(async (folder) => {
    const names = await readdir(path.join(REPOSITORY, folder), { recursive: true });
    return names.map((name) => path.posix.join(folder, name));
  });
  const sources = (await Promise.all(files)).flat().filter((name) => /\.tsx?$/.test(name));
  const listing = await Promise.all(
    sources.map(async (name) => {
      const text = await readFile(path.join(REPOSITORY, name), 'utf8');
      return text.includes('Record<BuiltInId,') ? [name] : [];
    }),
  );
  expect(TOUCHED).toEqual(expect.arrayContaining(listing.flat()));
});

/** Reads the fixture as tests/inboxes does, with the code of the copy. */
const READS_ITS_PAGE = `
import { JSDOM } from 'jsdom';
import { optionalInboxes } from '@/lib/inboxes/optional-registry';
import { placeOfUrl } from '@/lib/inboxes/places';
import { compare } from '@/tests/inboxes/compare';
import { WHOLLY_READ } from '@/tests/inboxes/expected';
import { inboxPages } from '@/tests/inboxes/page';
const { window } = new JSDOM('');
Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter });
const [page] = await inboxPages('tests/fixtures/inbox-pages');
const { expected } = page;
const inbox = optionalInboxes.find(({ id }) => id === placeOfUrl(expected.url)?.id);
const { document } = new JSDOM(page.html).window;
const options = { limit: 100, now: expected.now, locale: 'en', timeZone: 'UTC' };
const seen = { reading: inbox.read(document, new URL(expected.url)), messages: inbox.readMessages(document, options) };
console.log(JSON.stringify({ ...compare(expected, seen), listed: WHOLLY_READ.includes(page.name) }));
`;

test('a new inbox is formatted as the project is, and reads its own page', async () => {
  await copy('lib', 'dev/new-inbox', 'tests/inboxes', 'biome.json', '.gitignore', 'package.json');
  await symlink(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'));
  const paths = { compilerOptions: { paths: { '@/*': ['./*'] } } };
  await writeFile(path.join(root, 'tsconfig.json'), JSON.stringify(paths));
  await writeFile(path.join(root, 'reads.ts'), READS_ITS_PAGE);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  };

  const label = 'Ann’s & Bob\'s "Front" Desk';
  const told = run('--import', 'tsx', 'dev/new-inbox/main.ts', 'front-desk', '--label', label);
  expect(told).toContain('lib/inboxes/front-desk.ts');
  const made = told.match(/\S+\.tsx?$/gm) ?? [];
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  run(biome, 'check', '--error-on-warnings', ...made);
  expect(JSON.parse(run('--import', 'tsx', 'reads.ts'))).toEqual({
    identity: [],
    messages: [],
    listed: true,
  });
});
