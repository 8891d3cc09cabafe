import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod/mini';

/**
 * What an inbox page is to be read as: the JSON beside it, in the form that the README of
 * `tests/fixtures/inbox-pages` tells. Members that say nothing about reading are let pass.
 */
const expectationSchema = z.object({
  url: z.string().check(z.startsWith('https://')),
  channel: z.string(),
  threadId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  isGroup: z.boolean(),
  handle: z.optional(z.nullable(z.string())),
  messages: z.array(
    z.object({
      author: z.enum(['agent', 'contact']),
      text: z.string(),
      time: z.nullable(z.string()),
    }),
  ),
  accept: z.optional(z.record(z.string(), z.array(z.unknown()))),
  mainWorld: z.optional(
    z.object({ threadId: z.nullable(z.string()), phone: z.nullable(z.string()) }),
  ),
  chatOpen: z.optional(z.boolean()),
  defaultRegion: z.optional(z.string()),
  now: z.optional(z.string()),
  locale: z.optional(z.string()),
  timezone: z.optional(z.string()),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** A page of a folder: its markup and what to read in it, or why it can't be tried. */
export type InboxPage =
  | { readonly name: string; readonly html: string; readonly expected: Expectation }
  | { readonly name: string; readonly problem: string };

/**
 * Every page of a folder, by name: each `X.html`, also where its `X.json` is missing or not of the
 * form: those count, with their problem. Throws if the folder holds none.
 */
export async function inboxPages(folder: string): Promise<InboxPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  const names = files.map((file) => path.parse(file).name).sort();
  if (names.length === 0) throw new Error(`There are no inbox pages in ${folder}.`);
  return Promise.all(names.map((name) => inboxPage(folder, name)));
}

async function inboxPage(folder: string, name: string): Promise<InboxPage> {
  try {
    const html = await readFile(path.join(folder, `${name}.html`), 'utf8');
    const json: unknown = JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8'));
    const expected = expectationSchema.safeParse(json);
    if (expected.success) return { name, html, expected: expected.data };
    const [issue] = expected.error.issues;
    return { name, problem: `${name}.json: ${issue?.path.join('.')}: ${issue?.message}` };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  }
}
