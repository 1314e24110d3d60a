import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium: the one that `CHROMIUM` names, else one in a usual place, else Debian's, which is then installed. */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return installed() ?? installFromDebian();
}

function installed(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

function installFromDebian(): string {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error('No Chromium was found. Install one, or name its path in CHROMIUM.');
  }
  process.stdout.write("No Chromium was found: installing Debian's.\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
    const { status, stderr } = spawnSync('apt-get', command, { encoding: 'utf8', env: environment });
    if (status !== 0) throw new Error(`apt-get ${command[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
  }
  const path = installed();
  if (path === undefined) throw new Error('Chromium was installed and is in none of the usual places.');
  return path;
}
