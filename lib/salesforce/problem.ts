import type { DuplicatesFound } from '@/lib/salesforce/duplicates-found';
import type { ProblemKind } from '@/lib/salesforce/problem-kinds';
import { withoutTokens } from '@/lib/salesforce/without-tokens';

/** What is known about a problem; whatever is left out is not known. */
export interface ProblemFacts {
  readonly kind: ProblemKind;
  /** Salesforce's own code, such as `INVALID_FIELD`. */
  readonly code?: string | null;
  /** HTTP status. */
  readonly status?: number | null;
  /** What Salesforce said, word for word, as plain text. */
  readonly salesforceText?: string | null;
  /** API names of the fields it is about. */
  readonly fields?: readonly string[];
  /** Seconds after which Salesforce wants to be asked again. */
  readonly retryAfter?: number | null;
  /** Whether a write may have been done all the same. */
  readonly outcome?: 'not-done' | 'unknown';
  /** Method and path, without what was asked or typed: `GET /services/data/v66.0/query?q`. */
  readonly request?: string | null;
  readonly duplicates?: DuplicatesFound | null;
  /** When it was noticed, in milliseconds since 1970; now, unless it was kept. */
  readonly at?: number;
  readonly cause?: unknown;
}

/** Longer texts are HTML pages and stack traces, which help nobody in the panel. */
const LONGEST_TEXT = 2_000;
const LONGEST_CODE = 80;

/**
 * Everything that can go wrong between Threadside and Salesforce, in one shape. It never carries a
 * token, nor what an agent typed or searched for, so that it may be shown, copied and sent on.
 */
export class SalesforceProblem extends Error {
  override readonly name = 'SalesforceProblem';
  readonly kind: ProblemKind;
  readonly code: string | null;
  readonly status: number | null;
  readonly salesforceText: string | null;
  readonly fields: readonly string[];
  readonly retryAfter: number | null;
  readonly outcome: 'not-done' | 'unknown';
  readonly request: string | null;
  readonly duplicates: DuplicatesFound | null;
  /** When it was noticed, milliseconds since 1970. */
  readonly at: number;

  constructor(facts: ProblemFacts) {
    const { kind, status = null } = facts;
    const code = clean(facts.code, LONGEST_CODE);
    super(
      `Salesforce: ${[kind, status, code].filter((part) => part !== null).join(' ')}`,
      facts.cause === undefined ? {} : { cause: facts.cause },
    );
    this.kind = kind;
    this.code = code;
    this.status = status;
    this.salesforceText = clean(facts.salesforceText, LONGEST_TEXT);
    this.fields = facts.fields ?? [];
    this.retryAfter = facts.retryAfter ?? null;
    this.outcome = facts.outcome ?? 'not-done';
    this.request = facts.request ?? null;
    this.duplicates = facts.duplicates ?? null;
    this.at = facts.at ?? Date.now();
  }

  /**
   * Whatever was thrown, as a problem. What is not one already is a fault of ours: `unexpected`, and
   * of a write nobody knows how far it came.
   */
  static from(thrown: unknown): SalesforceProblem {
    if (thrown instanceof SalesforceProblem) return thrown;
    return new SalesforceProblem({ kind: 'unexpected', outcome: 'unknown', cause: thrown });
  }

  /** A record that a query no longer finds: deleted, or not shared with this user any more. */
  static gone(sobject: string): SalesforceProblem {
    return new SalesforceProblem({ kind: 'gone', request: `GET ${sobject}` });
  }
}

/** Text from outside, made fit to be shown. */
function clean(text: string | null | undefined, longest: number): string | null {
  return text === null || text === undefined ? null : withoutTokens(text).slice(0, longest);
}
