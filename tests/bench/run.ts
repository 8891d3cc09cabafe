import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '@/dev/built-extension';
import { startStage } from '@/dev/drive/stage';
import { playDay } from '@/tests/bench/day';
import { openDesk } from '@/tests/bench/desk';
import { timeMatching } from '@/tests/bench/matching';
import { timeOpening } from '@/tests/bench/opening';
import { timeLongChat } from '@/tests/bench/reading';
import { countNewChatCalls, timeCachedSwitches, timeNewChats } from '@/tests/bench/switches';
import { type Report, reportText, toRow } from '@/tests/bench/table';
import { checkBuild } from '@/tests/build/check-build';

/**
 * `npm run bench`: how long things take in the build that ships, each as a multiple of a bare thing
 * of its kind in the same run, as text on stdout and with `--json FILE` as JSON too. Nothing fails
 * for being slow.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const report = await measure(builtExtension());
  console.log(reportText(report));
  if (values.json === undefined) return;
  // npm runs scripts in the package's folder and tells here where it was called.
  const file = path.resolve(process.env.INIT_CWD ?? '.', values.json);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

async function measure(extension: string): Promise<Report> {
  const { sizes } = await checkBuild(extension);
  const dayCalls = await playDay();
  const stage = await startStage({ headless: true });
  try {
    const desk = await openDesk(stage);
    const rows = [
      toRow(
        'switch to a cached person',
        'a message from page to panel, painted',
        await timeCachedSwitches(desk),
      ),
      toRow('a new chat', 'its search fetched bare, painted', await timeNewChats(desk)),
      toRow('reading a chat of 2,000 rows', 'counting its elements', await timeLongChat(desk)),
      toRow('verifying 200 records (Node)', 'parsing their JSON', await timeMatching()),
    ];
    const newChatCalls = await countNewChatCalls(desk);
    const opening = toRow(
      'opening the panel, person cached',
      'opening a bare file of the extension in a tab',
      await timeOpening(desk),
    );
    return { rows: [...rows, opening], newChatCalls, dayCalls, sizes };
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
