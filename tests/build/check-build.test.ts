import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBuild } from './check-build';

/** The three places of React DOM 19.3 as the bundler writes them, in a panel of nothing else. */
const REACT_DOM = 'a=n.createElement(`script`),Bt(a),rp(a,`link`,e),n.head.appendChild(a);'.repeat(
  3,
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threadside-build-'));
  const fixture = await readFile('tests/build/fixtures/manifest.json', 'utf8');
  await put('manifest.json', fixture);
  await put('background.js', 'console.log(1)');
  await put('content-scripts/inbox.js', 'var retrieval=1;retrieval(2)');
  await put('content-scripts/optional-inbox.js', 'console.log(3)');
  await put('content-scripts/whatsapp-page.js', 'isFunction(1)');
  await put('chunks/panel.js', REACT_DOM);
  await put('assets/panel.css', 'p{color:red}');
  await put('chunks/options-B0cD_1.js', 'console.log(2)');
  await put('sidepanel.html', '<script type="module" src="/chunks/panel.js"></script>');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function complaints(): Promise<readonly string[]> {
  return (await checkBuild(folder)).complaints;
}

test('a build as it should be draws no complaint', async () => {
  expect(await complaints()).toEqual([]);
});

test.for([
  ['eval', 'background.js', 'eval("1")', /^background\.js: eval: …eval\("1"\)…$/],
  ['eval by another name', 'background.js', '(0,eval)("1")', /^background\.js: eval/],
  ['new Function', 'chunks/more.js', 'new Function("a","b")', /a function made from text/],
  ['Function', 'chunks/more.js', 'globalThis.Function("a")', /a function made from text/],
  ['a constructor', 'chunks/more.js', '(()=>0).constructor("a")', /a function made from text/],
  ['a map file', 'chunks/panel.js.map', '{}', /^chunks\/panel\.js\.map: a source map$/],
  ['a map’s address', 'chunks/more.js', '//# sourceMappingURL=more.js.map', /a source map/],
  ['a map in CSS', 'assets/more.css', '/*# sourceMappingURL=a.map */', /a source map/],
  ['a remote module', 'chunks/more.js', 'import("https://a.example/x")', /from another address/],
  ['a remote import', 'chunks/more.js', 'import a from"//a.example/x"', /from another address/],
  ['a remote script', 'background.js', 'importScripts("https://a.example/x")', /another address/],
  ['a remote address', 'background.js', 'a.src=`https://a.example/x.js?v=1`', /another address/],
  ['a remote tag', 'options.html', '<script src="https://a.example/x">', /another address/],
  ['double quotes', 'chunks/more.js', 'createElement("script")', /1 places .* 0 of them/],
  ['single quotes', 'chunks/more.js', "createElement('script')", /1 places .* 0 of them/],
  ['backticks', 'chunks/more.js', 'createElement(`script`)', /1 places .* 0 of them/],
  ['a namespace', 'chunks/more.js', 'createElementNS(`a`,`svg:script`)', /1 places .* 0 of them/],
  [
    'one more than React DOM',
    'chunks/panel.js',
    `${REACT_DOM}createElement("script")`,
    /4 .* 3 of/,
  ],
] as const)('planted: %s', async ([, file, text, complaint]) => {
  await put(file, text);
  expect(await complaints()).toEqual([expect.stringMatching(complaint)]);
});

const HOST = 'https://*.salesforce.com/*';

test.for([
  [
    'a permission more',
    { permissions: ['sidePanel', 'identity', 'storage', 'contextMenus', 'scripting', 'tabs'] },
  ],
  ['a permission less', { permissions: ['sidePanel', 'identity', 'storage'] }],
  ['an optional permission', { optional_permissions: ['tabs'] }],
  ['a host more', { host_permissions: [HOST] }],
  ['an optional host', { optional_host_permissions: [HOST] }],
  ['a policy', { content_security_policy: { extension_pages: "script-src 'self' https:" } }],
  ['a resource for pages', { web_accessible_resources: [{ resources: ['*'], matches: [HOST] }] }],
  ['a way in for pages', { externally_connectable: { matches: [HOST] } }],
  ['a content script more', { content_scripts: [{ matches: ['<all_urls>'], js: ['a.js'] }] }],
] as const)('planted in the manifest: %s', async ([, change]) => {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  await put('manifest.json', JSON.stringify({ ...manifest, ...change }));
  const [name = ''] = Object.keys(change);
  expect(await complaints()).toEqual([expect.stringMatching(`^manifest: ${name} is `)]);
});

test.for([
  ['no key', undefined],
  ['another key', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'],
])('planted in the manifest: %s', async ([, key]) => {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  await put('manifest.json', JSON.stringify({ ...manifest, key }));
  expect(await complaints()).toEqual([expect.stringContaining('the id by its key is')]);
});

test.for([
  ['content-scripts/inbox.js', 23_500, 'isolated content script'],
  ['content-scripts/optional-inbox.js', 30_000, 'optional inboxes’ script'],
  ['content-scripts/whatsapp-page.js', 2_000, 'MAIN-world script'],
  ['background.js', 25_000, 'background'],
  ['assets/options-x-Y.css', 20_000, 'options page, its own'],
  ['chunks/more.js', 267_000, 'panel, all JS and CSS'],
  ['assets/more.css', 267_000, 'panel, all JS and CSS'],
] as const)('planted: too many bytes in %s', async ([file, budget, part]) => {
  // Random bytes do not compress, so the file weighs what it holds.
  await put(file, randomBytes(budget).toString('base64'));
  expect(await complaints()).toEqual([expect.stringContaining(`size: ${part} is `)]);
});

test('a part that is missing is a complaint, not a saving', async () => {
  await rm(path.join(folder, 'content-scripts/inbox.js'));
  expect(await complaints()).toEqual(['size: the isolated content script is missing']);
});

test('no build at all is an error', async () => {
  await rm(path.join(folder, 'manifest.json'));
  await expect(checkBuild(folder)).rejects.toThrow('No extension in');
});
