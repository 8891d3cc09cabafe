import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '@/dev/built-extension';
import { startStage } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';
import { openBareDesk } from '@/tests/bench/bare-desk';
import { playDay } from '@/tests/bench/day';
import { openDesk } from '@/tests/bench/desk';
import { timeMatching } from '@/tests/bench/matching';
import { memoryRows } from '@/tests/bench/memory';
import { openings } from '@/tests/bench/opening';
import { pageCosts } from '@/tests/bench/page-cost';
import { timeLongChat } from '@/tests/bench/reading';
import { toRow } from '@/tests/bench/row';
import { cachedSwitches, countNewChatCalls, newChats } from '@/tests/bench/switches';
import { type Group, type Report, reportText } from '@/tests/bench/table';
import { checkBuild } from '@/tests/build/check-build';

/**
 * `npm run bench`: what things take in the build that ships, each beside a bare thing of its kind in
 * the same run, as text on stdout and with `--json FILE` as JSON too. `--quick` leaves out what takes
 * minutes: the day and the thousand switches. Nothing fails for being slow.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const report = await measure(builtExtension(), values.quick);
  console.log(reportText(report));
  if (values.json === undefined) return;
  // npm runs scripts in the package's folder and tells here where it was called.
  const file = path.resolve(process.env.INIT_CWD ?? '.', values.json);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

async function measure(extension: string, quick: boolean): Promise<Report> {
  const at = new Date().toISOString();
  const processors = cpus();
  const machine = {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
  };
  const { sizes } = await checkBuild(extension);
  const timed = await time();
  const base = { at, machine, newChatCalls: timed.newChatCalls, sizes };
  if (quick) return { ...base, groups: timed.groups };
  // These two count and weigh, so they may be in each other's way.
  const [memory, dayCalls] = await Promise.all([memoryRows(), playDay()]);
  const groups = [...timed.groups, { title: 'Memory', rows: memory }];
  return { ...base, groups, dayCalls };
}

/** All that is a matter of time, one after the other, with nothing else going on. */
async function time(): Promise<Required<Pick<Report, 'groups' | 'newChatCalls'>>> {
  const stage = await startStage({ headless: true });
  try {
    const desk = await openDesk(stage);
    const bare = await openBareDesk(stage);
    try {
      await standIn(desk.inbox).rest();
      const cached = await cachedSwitches(desk, bare);
      const fresh = await newChats(desk, bare);
      const newChatCalls = await countNewChatCalls(desk);
      const groups: readonly Group[] = [
        { title: 'Switches', rows: [...cached, ...fresh] },
        { title: 'Opening the panel', rows: await openings(desk, bare) },
        { title: 'A page with 5,000 chats and 2,000 messages', rows: await pageCosts(desk, bare) },
        { title: 'Work by itself', rows: await work(desk) },
      ];
      return { groups, newChatCalls };
    } finally {
      await bare.close();
    }
  } finally {
    await stage.close();
  }
}

async function work(desk: Parameters<typeof timeLongChat>[0]): Promise<Group['rows']> {
  return [
    toRow(
      { name: 'reading a chat of 2,000 rows', against: 'counting its elements', unit: 'ms' },
      await timeLongChat(desk),
    ),
    toRow(
      { name: 'verifying 200 records (Node)', against: 'parsing their JSON', unit: 'ms' },
      await timeMatching(),
    ),
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
