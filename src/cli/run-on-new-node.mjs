// Runs a script on a Node that reads TypeScript: this one where it is new enough, else the one that the project installs.
import nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST = [22, 18];
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
  // Read only where they are needed: each takes its time.
  const [{ spawnSync }, { existsSync }] = await Promise.all([import('node:child_process'), import('node:fs')]);
  const pinned = placesOfPinned().find((path) => existsSync(path));
  if (pinned === undefined) {
    const help = 'Run `npm ci` in the folder of the project, which installs one, or install a newer Node.';
    process.stderr.write(
      `cartulary: Node ${OLDEST.join('.')} or newer is needed, and this is ${process.versions.node}. ${help}\n`,
    );
    process.exit(2);
  }
  const env = { NODE_COMPILE_CACHE: STARTED_BEFORE, ...process.env };
  const { status, error } = spawnSync(pinned, [script, ...args], { stdio: 'inherit', env });
  if (error) process.stderr.write(`cartulary: the project's own Node could not be started (${error.message}).\n`);
  process.exit(status ?? 2);
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
