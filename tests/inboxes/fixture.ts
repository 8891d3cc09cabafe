import path from 'node:path';
import { WHOLLY_READ } from '@/tests/inboxes/expected';
import { type Expectation, inboxPages } from '@/tests/inboxes/page';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/inbox-pages');

/** The copied pages that are wholly read, each as a fresh document (in jsdom: nothing runs in it). */
export async function fixturePages(): Promise<
  { name: string; expected: Expectation; load: () => Document }[]
> {
  const pages = await inboxPages(FIXTURES);
  return pages.flatMap((page) => {
    if ('problem' in page || !WHOLLY_READ.includes(page.name)) return [];
    const load = () => new DOMParser().parseFromString(page.html, 'text/html');
    return [{ name: page.name, expected: page.expected, load }];
  });
}
