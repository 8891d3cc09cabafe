import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus } from '@/tests/match/corpus';
import { evaluate, type Outcome, report } from '@/tests/match/evaluate';
import { readRows } from '@/tests/match/row';
import { Stage } from '@/tests/match/stage';

const SAMPLE = new URL('../fixtures/match-corpus-sample.jsonl', import.meta.url);
const FEW_MINUTES = 180_000;

async function wrongOf(jsonl: string): Promise<string[]> {
  const rows = readRows(jsonl);
  const stage = await Stage.open(rows.map(({ record }) => record));
  try {
    const outcomes = await evaluate(rows, stage);
    return outcomes
      .filter(({ row, isFound }) => isFound !== row.match)
      .map(({ row, isFound }) => `${row.id} ${row.kind} ${isFound ? 'found' : 'missed'}`);
  } finally {
    await stage.close();
  }
}

test(
  'the sample: everyone is found, nobody by mistake',
  async () => {
    expect(await wrongOf(readFileSync(SAMPLE, 'utf8'))).toEqual([]);
  },
  FEW_MINUTES,
);

test(
  'spellings of eighty countries, with a seed: everyone is found, nobody by mistake',
  async () => {
    const rows = corpus(150, 20_261_121).map((row) => JSON.stringify(row));
    expect(await wrongOf(rows.join('\n'))).toEqual([]);
  },
  FEW_MINUTES,
);

test('a report counts what was missed and what was found by mistake', () => {
  const outcome = (kind: string, match: boolean, isFound: boolean, calls: number): Outcome => ({
    row: {
      id: kind,
      org: { defaultCountry: 'NO' },
      record: { sobject: 'Lead', fields: {} },
      chat: { phone: null, email: null },
      match,
      kind,
    },
    isFound,
    calls,
    candidates: 2,
  });
  expect(
    report([
      outcome('a', true, true, 1),
      outcome('a', true, false, 3),
      outcome('b', false, true, 1),
      outcome('b', false, false, 3),
    ]),
  ).toEqual({
    rows: 4,
    recall: 0.5,
    falsePositives: 1,
    byKind: { a: { rows: 2, right: 1 }, b: { rows: 2, right: 1 } },
    callsPerRow: 2,
    candidatesPerRow: 2,
  });
});

test('what a row leaves out is null, and a number is its digits', () => {
  const [row] = readRows(
    '{"id":"x","org":{"defaultCountry":"NO"},"record":{"sobject":"Lead","fields":{"Phone":4722334455,"IsConverted":true}},"chat":{"phone":"+4722334455"},"match":false,"kind":"converted"}',
  );
  expect(row).toMatchObject({
    record: { fields: { Phone: '4722334455', IsConverted: true } },
    chat: { phone: '+4722334455', email: null },
  });
});

test('a line that is no row is named', () => {
  expect(() => readRows('\n{"id":"x"}\n')).toThrow('Line 2');
});
