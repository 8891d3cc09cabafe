import { readFileSync } from 'node:fs';
import { evaluate, report } from '@/tests/match/evaluate';
import { readRows } from '@/tests/match/row';
import { Stage } from '@/tests/match/stage';

/** `npm run eval:match -- FILE`: recall and false positives of a corpus as JSON, and nothing else, on stdout. */
async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('Which corpus? npm run eval:match -- FILE');
  const rows = readRows(readFileSync(file, 'utf8'));
  const stage = await Stage.open(rows.map(({ record }) => record));
  try {
    const outcomes = await evaluate(rows, stage);
    for (const { row, isFound } of outcomes) {
      if (isFound !== row.match)
        console.error(`${row.id} ${row.kind}: ${isFound ? 'found' : 'missed'}`);
    }
    console.log(JSON.stringify(report(outcomes), null, 2));
  } finally {
    await stage.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
