import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const STARTER = pathToFileURL(join(import.meta.dirname, '../../src/cli/run-on-new-node.mjs')).href;

/** The arguments with which Node runs a script in yet another Node, as it does where it is too old itself. */
function apart(script: string): readonly string[] {
  const args = JSON.stringify(['--max-old-space-size=20', '-e', script]);
  return ['-e', `import('${STARTER}').then(({ runApart }) => runApart(process.execPath, ${args}))`];
}

describe('On a Node that is too old, the one that the project brings', () => {
  test('answers in its place, with its exit code', () => {
    const { status, stdout } = spawnSync(process.execPath, apart('console.log("said"); process.exit(1)'), {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, 'said\n']);
  });

  test('may run out of memory, which is said in a sentence', () => {
    const greedy = 'const all = []; for (;;) all.push(new Array(1000).fill(all.length));';
    const { status, stderr } = spawnSync(process.execPath, apart(greedy), { encoding: 'utf8' });
    expect([status, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      2,
      'cartulary: Node had too little memory. Close other programs, or allow more, such as by NODE_OPTIONS=--max-old-space-size=4096.',
    ]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('hears of %s, and is not left behind at work', async (sign) => {
    const script = `process.once('${sign}', () => { console.log('tidied'); process.kill(process.pid, '${sign}'); }); setInterval(() => {}, 1000); console.log('begun');`;
    const child = spawn(process.execPath, apart(script), { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    const gone = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill(sign);
    expect([await gone, said]).toEqual([sign, 'begun\ntidied\n']);
  });
});
