import { spawnSync } from 'node:child_process';
import type { SourceFinding } from '../../model/finding.ts';
import { decodeText } from './decode-text.ts';
import { type Discovery, type SourceFile, topOf } from './discover-files.ts';

/** A git commit that cannot be read. The message is one sentence. */
export class NoSuchCommit extends Error {}

interface Entry {
  readonly path: string;
  readonly object: string;
}

const LONGEST_NAME = 80;
const LARGEST_BYTES = 1_000_000_000;
const ENTRY = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s;

/** Gives the id of the commit that a git reference names in the folder `root`. Throws `NoSuchCommit` where there is none. */
export function findCommit(root: string, reference: string): string {
  const { status, stdout } = runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${reference}^{commit}`,
  ]);
  const commit = stdout.toString('utf8').trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new NoSuchCommit(`Git knows no commit “${nameOf(reference)}” here${whyNot(root)}.`);
}

/** A name as one line of a sentence can hold it. */
function nameOf(reference: string): string {
  const letters = [...reference.replace(/\s+/g, ' ')];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('');
}

function whyNot(root: string): string {
  const { stdout } = runGit(root, ['rev-parse', '--is-shallow-repository']);
  const isShallow = stdout.toString('utf8').trim() === 'true';
  return isShallow ? ': this copy holds only the newest commits, so fetch the others with “git fetch --unshallow”' : '';
}

/** Reads every file below `folder` as a commit holds it. Links are left out. */
export function discoverAtCommit(
  root: string,
  commit: string,
  folder: string,
  isWanted: (path: string) => boolean,
): Discovery {
  const listed = runGit(root, ['ls-tree', '-r', '-z', commit, '--', folder]);
  if (listed.status !== 0) throw new NoSuchCommit(`Git cannot list the folder “${folder}” of the commit ${commit}.`);
  const entries = listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line): readonly Entry[] => {
      const [, object, path] = ENTRY.exec(line) ?? [];
      return object === undefined || path === undefined || !isWanted(path) ? [] : [{ path, object }];
    });
  const texts = [...readObjects(root, entries)];
  return {
    files: texts.flatMap(({ file }) => file ?? []).sort((one, other) => (one.path < other.path ? -1 : 1)),
    findings: texts.flatMap(({ finding }) => finding ?? []),
    lost: texts.flatMap(({ finding }) => finding?.place.file ?? []),
  };
}

function* readObjects(
  root: string,
  entries: readonly Entry[],
): Iterable<{ readonly file?: SourceFile; readonly finding?: SourceFinding }> {
  const { stdout } = runGit(root, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  let start = 0;
  for (const { path } of entries) {
    const headEnd = stdout.indexOf('\n', start);
    const size = Number(stdout.toString('utf8', start, headEnd).split(' ')[2]);
    if (headEnd === -1 || !Number.isInteger(size)) throw new NoSuchCommit(`Git cannot read “${path}”.`);
    const decoded = decodeText(path, stdout.subarray(headEnd + 1, headEnd + 1 + size));
    start = headEnd + 1 + size + 1;
    yield 'rule' in decoded ? { finding: { ...decoded, place: topOf(path) } } : { file: { path, text: decoded.text } };
  }
}

function runGit(
  root: string,
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: Buffer } {
  const { status, stdout, error } = spawnSync('git', ['-C', root, ...args], {
    input,
    maxBuffer: LARGEST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error !== undefined) throw new NoSuchCommit('Git cannot be run here.', { cause: error });
  return { status, stdout };
}
