import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inboxPages } from '@/tests/inboxes/page';

const JSON_OF_A_PAGE = {
  url: 'https://web.whatsapp.com/',
  channel: 'fax',
  threadId: null,
  name: 'Ana',
  phone: null,
  email: null,
  isGroup: false,
  messages: [],
  note: 'said by the way',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);

test('a page is its markup and its JSON, of whatever channel', async () => {
  await put('a.html', '<p>');
  await put('a.json', JSON.stringify(JSON_OF_A_PAGE));
  await put('README.md', '');
  const pages = await inboxPages(folder);
  expect(pages).toMatchObject([
    { name: 'a', html: '<p>', expected: { channel: 'fax', name: 'Ana' } },
  ]);
});

test.each([
  ['missing', null, /ENOENT/],
  ['no JSON', '{', /JSON/],
  ['without a member', JSON.stringify({ ...JSON_OF_A_PAGE, messages: undefined }), /messages/],
  ['of another form', JSON.stringify({ ...JSON_OF_A_PAGE, isGroup: 'no' }), /isGroup/],
])('a page whose JSON is %s counts, with its problem', async (_, json, problem) => {
  await put('a.html', '<p>');
  if (json !== null) await put('a.json', json);
  expect(await inboxPages(folder)).toEqual([
    { name: 'a', problem: expect.stringMatching(problem) },
  ]);
});

test('a folder without pages is a mistake', async () => {
  await expect(inboxPages(folder)).rejects.toThrow(`There are no inbox pages in ${folder}`);
});
