import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../src/cli/find-chromium.ts';

/** The path of a Chromium: the one that `CHROMIUM` names, else one in a usual place, else Debian's, which is then installed. */
export function findOrInstallChromium(): string {
  return findChromium(process.env) ?? installFromDebian();
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
  const path = findChromium(process.env);
  if (path === undefined) throw new Error('Chromium was installed and is in none of the usual places.');
  return path;
}
