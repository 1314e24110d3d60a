// Runs a script on a Node that reads TypeScript: this one where it is new enough, else the one that the project installs.
import nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST = [22, 18];
const OUT_OF_MEMORY =
  'Node had too little memory. Close other programs, or allow more, such as by NODE_OPTIONS=--max-old-space-size=4096.';
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const here = fileURLToPath(import.meta.url);
const project = join(dirname(here), '../..');

/** Node keeps what it made of the sources here, so that a command starts in half the time. It may be deleted at any time. */
const STARTED_BEFORE = join(project, 'node_modules/.cache/cartulary/compiled');

/** Runs the script with these arguments, in this process where it can. */
export async function runOnNewNode(script, args) {
  if (isNew(process.versions.node)) {
    nodeModule.enableCompileCache(STARTED_BEFORE);
    process.argv.splice(1, process.argv.length, script, ...args);
    await import(pathToFileURL(script).href);
    return;
  }
  const { existsSync } = await import('node:fs');
  const pinned = placesOfPinned().find((path) => existsSync(path));
  if (pinned === undefined) {
    const help = 'Run `npm ci` in the folder of the project, which installs one, or install a newer Node.';
    process.stderr.write(
      `cartulary: Node ${OLDEST.join('.')} or newer is needed, and this is ${process.versions.node}. ${help}\n`,
    );
    process.exit(2);
  }
  await runApart(pinned, [script, ...args]);
}

/** Runs another program with what this one can see and say, and ends as it does: with its code, or by the signal that ended it. */
export async function runApart(program, args) {
  const { spawn } = await import('node:child_process');
  const env = { NODE_COMPILE_CACHE: STARTED_BEFORE, ...process.env };
  const child = spawn(program, args, { stdio: 'inherit', env });
  // Else whoever ends this process would leave the other one at work.
  const handOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, handOn);
  const { code, signal, cause } = await new Promise((resolve) => {
    child.once('error', (cause) => resolve({ cause }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  for (const signal of SIGNALS) process.off(signal, handOn);
  if (cause) process.stderr.write(`cartulary: the project's own Node could not be started (${cause.message}).\n`);
  if (signal === 'SIGABRT') process.stderr.write(`cartulary: ${OUT_OF_MEMORY}\n`);
  else if (signal) process.kill(process.pid, signal);
  process.exit(code ?? 2);
}

function isNew(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** npm links one of the platforms' packages at most, and some versions none: so look into the packages themselves. */
function placesOfPinned() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const packages = ['node', 'node-bin'].map((name) => `${name}-${system}-${process.arch}`);
  return packages.map((name) => join(project, 'node_modules', name, 'bin', program));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === here) {
  await runOnNewNode(resolve(process.argv[2] ?? ''), process.argv.slice(3));
}
