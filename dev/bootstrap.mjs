/**
 * Runs one of the project's commands on a machine that has nothing but Node and npm: installs the
 * packages if the lock file asks for others than are there, gets a browser if the command needs one,
 * then runs it. Plain Node without a dependency, since nothing is installed yet when it starts. All
 * it has to say goes to stderr: stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { installPackages, packagesAreInstalled, ROOT } from './packages.mjs';

/** As `engines` in package.json. */
const NODE_NEEDED = [20, 19];

/**
 * Who started this. npm starts scripts through a shell, and a SIGTERM to npm ends at that shell: it
 * dies and does not pass it on. That this process then has another parent is all there is to notice.
 */
const PARENT = process.ppid;

const TASKS = {
  demo: { script: 'dev/demo/main.ts', needsBrowser: true },
  // Gets one itself, beside its first steps.
  test: { script: 'dev/test-all/main.ts', needsBrowser: false },
  org: { script: 'dev/org/cli.ts', needsBrowser: false },
  'test:inboxes': { script: 'tests/inboxes/run.ts', needsBrowser: true },
  'eval:match': { script: 'tests/match/run.ts', needsBrowser: false },
  'new:inbox': { script: 'dev/new-inbox/main.ts', needsBrowser: false },
  bench: { script: 'tests/bench/run.ts', needsBrowser: true },
};

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NODE_NEEDED;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(
    `Threadside needs Node ${NODE_NEEDED.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/** Runs a TypeScript file in the repository's folder; answers with its exit status. */
function run(script, args, stdio) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      cwd: ROOT,
      stdio,
    });
    // Ctrl+C reaches the whole process group by itself: stay until the child has tidied up.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    const orphaned = setInterval(() => {
      if (process.ppid === PARENT) return;
      clearInterval(orphaned);
      child.kill('SIGTERM');
    }, 200);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(orphaned);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

async function main([name, ...args]) {
  const task = TASKS[name];
  if (!task)
    throw new Error(`No such command: ${name}. There are ${Object.keys(TASKS).join(', ')}.`);
  checkNode();
  if (!packagesAreInstalled()) {
    console.error('Installing the packages (once, about half a minute) …');
    installPackages();
  }
  if (task.needsBrowser) {
    const status = await run('dev/browser/get.ts', [], ['ignore', 2, 2]);
    if (status !== 0) return status;
  }
  return run(task.script, args, 'inherit');
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
