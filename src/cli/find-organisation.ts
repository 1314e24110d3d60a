import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { printable } from '../reports/printable.ts';
import { CannotRun } from './command.ts';

/** The path of the folder with `content/` that somebody names, without links. Throws `CannotRun` where there is none. */
export function findOrganisation(cwd: string, written: string): string {
  const path = resolve(cwd, written);
  const name = printable(written);
  const faults = { missing: `There is no folder “${name}”.`, file: `“${name}” is a file, and has to be a folder.` };
  requireFolder(path, faults);
  const way = basename(path) === 'content' ? ': name the folder above it' : '';
  requireFolder(join(path, 'content'), {
    missing: `The folder “${name}” has no folder “content”${way}.`,
    file: `“content” in the folder “${name}” is a file, and has to be a folder.`,
  });
  return realpathSync(path);
}

function requireFolder(path: string, { missing, file }: Readonly<Record<'missing' | 'file', string>>): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  if (found !== undefined) throw new CannotRun(file);
  const isLink = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  throw new CannotRun(isLink ? `${missing.replace(/\.$/, '')}: a link of that name leads nowhere.` : missing);
}
