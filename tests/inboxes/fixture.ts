import path from 'node:path';
import { WHOLLY_READ } from '@/tests/inboxes/expected';
import { type Expectation, inboxPages } from '@/tests/inboxes/page';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** A page of a folder of fixtures, to be loaded as a fresh document (in jsdom: nothing runs in it). */
export interface FixturePage {
  readonly name: string;
  readonly expected: Expectation;
  readonly load: () => Document;
}

/** The copied pages that are wholly read. */
export async function fixturePages(): Promise<FixturePage[]> {
  const pages = await pagesIn('inbox-pages');
  return pages.filter(({ name }) => WHOLLY_READ.includes(name));
}

/** Further pages, which no source shows: other languages, wrappers and traps. All are wholly read. */
export const furtherPages = (): Promise<FixturePage[]> => pagesIn('more-inbox-pages');

async function pagesIn(folder: string): Promise<FixturePage[]> {
  const pages = await inboxPages(path.join(FIXTURES, folder));
  return pages.map((page) => {
    if ('problem' in page) throw new Error(`${page.name}: ${page.problem}`);
    const load = () => new DOMParser().parseFromString(page.html, 'text/html');
    return { name: page.name, expected: page.expected, load };
  });
}
