#!/usr/bin/env node
// Runs the tool on a Node that reads TypeScript: this one where it is new enough, else the one that the project installs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [22, 18];
const here = dirname(fileURLToPath(import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  await import('./main.ts');
} else {
  const pinned = join(here, '../../node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(pinned)) {
    process.stderr.write(
      `cartulary: Node ${OLDEST.join('.')} or newer is needed, and this is ${process.versions.node}.\n`,
    );
    process.exit(2);
  }
  const { status, error } = spawnSync(pinned, [join(here, 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (error) process.stderr.write(`cartulary: the project's own Node could not be started (${error.message}).\n`);
  process.exit(status ?? 2);
}
