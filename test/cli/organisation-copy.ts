import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from '../../src/cli/command.ts';
import { loadCommand } from '../../src/cli/commands.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { printable } from '../../src/reports/printable.ts';
import { listeningIn } from '../listening.ts';
import { type Outcome, runCommand } from '../run-command.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The organisations on which the commands are tried. That of the contract lies in `../shared`. */
export const ORGANISATIONS = {
  gloucester: ROOT,
  withy: join(ROOT, 'test/fixtures/organisation'),
  tanners: join(ROOT, 'test/fixtures/second-organisation'),
  riverside: join(ROOT, '../shared/example'),
} as const;

/** The name of one of them. */
export type OrganisationName = keyof typeof ORGANISATIONS;

/** True where the organisation is there to be copied. */
export function isThere(name: OrganisationName): boolean {
  return existsSync(join(ORGANISATIONS[name], 'content'));
}

/** A copy of an organisation, in a folder of its own. */
export interface OrganisationCopy {
  readonly root: string;
  /** Runs `cartulary` on it, on a day in June 2026, in a process of its own. */
  readonly runAlone: (...args: readonly string[]) => Outcome;
  /** The same in this process, which is quicker. */
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  /** The text of each file by its path. */
  readonly files: () => ReadonlyMap<string, string>;
  /** What was written since it was copied: the lines taken out and put in, by path. */
  readonly written: () => Readonly<Record<string, readonly string[]>>;
}

/** The day on which the commands run. */
export const JUNE = '2026-06-20';

/** Runs something on a copy of an organisation, and removes it. */
export async function inCopyOf<Answer>(
  name: OrganisationName,
  use: (copy: OrganisationCopy) => Answer | Promise<Answer>,
): Promise<Answer> {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-'));
  try {
    for (const folder of ['content', 'schemas']) {
      cpSync(join(ORGANISATIONS[name], folder), join(root, folder), { recursive: true });
    }
    const before = filesIn(root);
    return await use({
      root,
      runAlone: (...args) => runCommand([...args, '--dir', root, '--on', JUNE], { environment: { CI: '' } }),
      run: (...args) => runHere(root, args),
      files: () => filesIn(root),
      written: () => changes(before, filesIn(root)),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The rules whose errors close the gate on a folder, each with its file and line. */
export function errorsOn(root: string): readonly string[] {
  return checkFolder({ root, on: JUNE })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.file}:${place.line}`);
}

async function runHere(root: string, [name, ...args]: readonly string[]): Promise<Outcome> {
  const command = await loadCommand(name ?? '');
  if (command === undefined) throw new Error(`There is no command ${name ?? ''}.`);
  const { surroundings, said } = listeningIn(root);
  try {
    const { options, switches, operands } = readArguments(command, args);
    const status = await command.run({ root, operands, options, switches, on: JUNE }, surroundings);
    return { status, ...said };
  } catch (cause) {
    if (!(cause instanceof CannotRun)) throw cause;
    return { status: 2, out: said.out, error: `cartulary: ${printable(cause.message)}\n` };
  }
}

function filesIn(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => !path.startsWith('.git') && statSync(join(root, path)).isFile()).sort();
  return new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return Object.fromEntries(
    paths
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => [path, lineChanges(before.get(path), after.get(path))]),
  );
}

/** Lines that are only before, with a minus, and only after, with a plus. */
function lineChanges(before: string | undefined, after: string | undefined): readonly string[] {
  if (before === undefined) return ['new'];
  if (after === undefined) return ['gone'];
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const rest = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  const kept = new Set(rest(old).filter((line) => rest(now).includes(line)));
  const mark = (lines: readonly string[], sign: string) =>
    rest(lines)
      .filter((line) => !kept.has(line))
      .map((line) => `${sign} ${line}`);
  return [...mark(old, '-'), ...mark(now, '+')];
}
