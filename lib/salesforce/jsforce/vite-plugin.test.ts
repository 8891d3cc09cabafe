import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsforceBrowser } from '@/lib/salesforce/jsforce/vite-plugin';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A script that holds our way to Salesforce and nothing else, as the extension's bundle has it. */
const ENTRY = here('./bundle-under-test.ts');

let script: string;

beforeAll(async () => {
  const built = await build({
    root: here('../../..'),
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': here('../../..') } },
    plugins: [
      jsforceBrowser(),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `import { createCaller } from '@/lib/salesforce/connection';
               import { z } from '@/lib/zod';
               globalThis.call = (tokens, call) => createCaller(tokens).call({ ...call, schema: z.unknown() });`
            : null,
      },
    ],
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'panel' } },
  });
  const output = 'output' in built ? built : Array.isArray(built) ? built[0] : undefined;
  const chunk = output?.output.find((one) => one.type === 'chunk');
  script = chunk?.type === 'chunk' ? chunk.code : '';
}, 30_000);

/** A page of an extension: no Node, and no code made of text. */
function page(fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const world: Record<string, unknown> = {
    fetch,
    AbortController,
    AbortSignal,
    TextEncoder,
    URL,
    URLSearchParams,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    console,
  };
  world.self = world;
  runInNewContext(script, world, { contextCodeGeneration: { strings: false, wasm: false } });
  // The entry above defines it with this shape.
  return world.call as (tokens: object, call: object) => Promise<{ body: unknown }>;
}

describe('jsforce in a browser bundle', () => {
  it('makes no code of text and no script tags, and stays within 60 kB gzip', () => {
    expect(script.length).toBeGreaterThan(50_000);
    expect(script).not.toMatch(/\beval\(|\bnew Function\b|createElement\(\s*["'`]script/);
    expect(gzipSync(script).byteLength).toBeLessThan(60_000);
  });

  it('runs where there is no Node', async () => {
    const urls: string[] = [];
    const call = page(async (url) => {
      urls.push(url);
      return Response.json({ ok: true });
    });
    const tokens = {
      current: async () => ({ accessToken: 'a', instanceUrl: 'https://acme.my.salesforce.com' }),
    };
    const answer = await call(tokens, {
      method: 'PATCH',
      path: '/sobjects/Contact/003',
      body: { a: 1 },
    });
    expect(JSON.stringify(answer.body)).toBe('{"ok":true}');
    expect(urls).toEqual([
      'https://acme.my.salesforce.com/services/data/v66.0/sobjects/Contact/003',
    ]);
  });
});
