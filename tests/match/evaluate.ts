import { describe } from '@/lib/salesforce/describe';
import { findPeople, type SearchContext } from '@/lib/salesforce/search';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { objectSettingsOf } from '@/lib/settings/settings';
import { neighbours } from '@/tests/match/neighbours';
import { Random } from '@/tests/match/random';
import type { Row } from '@/tests/match/row';
import type { Stage } from '@/tests/match/stage';

const NEIGHBOURS = 300;

/** What became of one row. */
export interface Outcome {
  readonly row: Row;
  readonly isFound: boolean;
  readonly calls: number;
  readonly candidates: number;
}

/** What an evaluation says. */
export interface Report {
  readonly rows: number;
  /** Of the rows that are to match, the part that was found. */
  readonly recall: number;
  /** How many rows that are not to match were found. */
  readonly falsePositives: number;
  readonly byKind: Readonly<Record<string, { readonly rows: number; readonly right: number }>>;
  readonly callsPerRow: number;
  readonly candidatesPerRow: number;
}

/** Matches every row through the panel's own search, each in an org of its own people. */
export async function evaluate(rows: readonly Row[], stage: Stage): Promise<Outcome[]> {
  const cardOf = (sobject: string) => objectSettingsOf(DEFAULT_SETTINGS, sobject).card;
  const context: SearchContext = {
    country: null,
    contact: { describe: await describe(stage.client, 'Contact'), fields: cardOf('Contact') },
    lead: { describe: await describe(stage.client, 'Lead'), fields: cardOf('Lead') },
  };
  const outcomes: Outcome[] = [];
  for (const [at, row] of rows.entries()) {
    const numbers = Object.values(row.record.fields).map(String);
    const near = row.chat.phone ?? numbers.find((value) => /\d{6}/.test(value)) ?? null;
    const others = neighbours(near, NEIGHBOURS, new Random(at));
    const ids = stage.set([
      ...others.slice(0, NEIGHBOURS / 2),
      row.record,
      ...others.slice(NEIGHBOURS / 2),
    ]);
    const { phone, email } = row.chat;
    const country = row.org.defaultCountry;
    const found = await findPeople(stage.client, { phone, email }, { ...context, country });
    const id = ids[NEIGHBOURS / 2];
    outcomes.push({
      row,
      isFound: found.matches.some(({ record }) => record.id === id),
      calls: found.calls,
      candidates: found.candidates,
    });
  }
  return outcomes;
}

/** Sums outcomes up; a corpus without a row to match has recall 1. */
export function report(outcomes: readonly Outcome[]): Report {
  const wanted = outcomes.filter(({ row }) => row.match);
  const byKind: Record<string, { rows: number; right: number }> = {};
  for (const { row, isFound } of outcomes) {
    const kind = byKind[row.kind] ?? { rows: 0, right: 0 };
    byKind[row.kind] = {
      rows: kind.rows + 1,
      right: kind.right + (isFound === row.match ? 1 : 0),
    };
  }
  return {
    rows: outcomes.length,
    recall:
      wanted.length === 0 ? 1 : wanted.filter(({ isFound }) => isFound).length / wanted.length,
    falsePositives: outcomes.filter(({ row, isFound }) => isFound && !row.match).length,
    byKind,
    callsPerRow: mean(outcomes.map(({ calls }) => calls)),
    candidatesPerRow: mean(outcomes.map(({ candidates }) => candidates)),
  };
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? 0 : Number((sum / values.length).toFixed(3));
}
