import { describe, expect, it } from 'vitest';
import { ORG_ERRORS, type OrgErrorEntry } from '@/dev/org/error-codes';
import { explain } from '@/lib/salesforce/explain';
import { oauthProblem } from '@/lib/salesforce/oauth-error';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { problemFromHttp } from '@/lib/salesforce/problem-from-http';
import { PROBLEM_WORDS, type ProblemKind } from '@/lib/salesforce/problem-kinds';

/** What the client makes of an error of the local org, in the shape in which it arrives. */
function arrived({ kind, status, code, example }: OrgErrorEntry): SalesforceProblem {
  const about = { host: 'haldenfreight.my.salesforce.com', request: 'GET /', status };
  if (kind === 'redirect' || kind === 'token') return oauthProblem(code, example, about);
  const body = {
    rest: JSON.stringify([{ message: example, errorCode: code }]),
    text: example,
    page: `<!doctype html><title>${example}</title>`,
  }[kind];
  return problemFromHttp(
    { status, body, date: null, lastModified: null, retryAfter: null, limitInfo: null },
    { text: 'GET /services/data/v66.0/query?q', row: false, write: false },
  );
}

const entries: readonly (readonly [string, OrgErrorEntry])[] = Object.entries(ORG_ERRORS);
/** Pages of the sign-in window never reach the client: the user closes the window on them. */
const inWindow = ([, { kind, code }]: readonly [string, OrgErrorEntry]) =>
  kind === 'page' && code !== 'SERVER_UNAVAILABLE';

describe('words for what the local org can answer', () => {
  it.each(entries.filter((entry) => !inWindow(entry)))(
    '%s has words of its own',
    (_name, entry) => {
      const problem = arrived(entry);
      expect(problem.kind).not.toBe('unexpected');
      expect(explain(problem)).not.toEqual(explain({ kind: 'unexpected' }));
    },
  );

  it('sends whoever closes the window on an error page to the key and the callback address', () => {
    expect(entries.filter(inWindow).length).toBeGreaterThan(0);
    const { meaning, next } = explain({ kind: 'window-closed' });
    expect(meaning).toMatch(/error.*consumer key.*callback address/);
    expect(next).toMatch(/copy its text/);
  });
});

describe('words for every kind of problem', () => {
  // Object.keys gives up the type of the keys of an object literal that it was handed.
  const kinds = Object.keys(PROBLEM_WORDS) as ProblemKind[];

  it.each(kinds)('%s says what happened, what it means and what to do', (kind) => {
    for (const sentence of Object.values(explain({ kind }))) {
      expect(sentence).toMatch(/^[A-Z“]/);
      expect(sentence).not.toMatch(/!|\boops\b|\bplease\b/i);
      expect(sentence, 'codes stand under “What Salesforce answered”').not.toMatch(/[A-Z]_[A-Z]/);
    }
  });

  it('has no two kinds with the same title', () => {
    const titles = kinds.map((kind) => explain({ kind }).title);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });
});
