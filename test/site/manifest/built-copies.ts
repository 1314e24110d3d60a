import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../../src/site/build-site.ts';
import type { PrintedPapers } from '../../../src/site/paper/take-papers.ts';
import { constitutionIn, FIXTURE } from '../constitution-of.ts';

/** An organisation under git, and room for its sites. */
export interface Workplace {
  readonly root: string;
  /** The path of something in a folder of its own, which is removed in the end. */
  readonly place: (name: string) => string;
  readonly commit: (message: string) => string;
  readonly build: (name: string, printed?: PrintedPapers) => Promise<string>;
  readonly remove: () => void;
}

/** The day for which the sites are built. */
export const BUILT_FOR = '2026-06-01';

/** The small organisation in a folder of its own, under git, with one commit. */
export function workplace(): Workplace {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-manifest-'));
  const place = (name: string) => join(scratch, name);
  const root = place('organisation');
  for (const folder of ['content', 'schemas']) cpSync(join(FIXTURE, folder), join(root, folder), { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '-b', 'main');
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  commit('Begin');
  const build = async (name: string, printed?: PrintedPapers) => {
    await buildSite({ constitution: constitutionIn(root, BUILT_FOR), root, out: place(name), printed });
    return place(name);
  };
  return { root, place, commit, build, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}

/** The bytes of each file below a folder, in hexadecimal digits, by its path. */
export function bytesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path)).toString('hex')]));
}
