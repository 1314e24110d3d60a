import { type Mended, mendFiles } from '../fixes/mend-files.ts';
import type { Verdict } from '../gate/judge.ts';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { changesBetween, readFiles } from '../pipeline/organisation-files.ts';
import { CannotWrite, writeChanges } from '../pipeline/write-changes.ts';
import { printable } from '../reports/printable.ts';
import { withoutCommands } from '../reports/without-commands.ts';
import { CannotRun } from './command.ts';

/** The switch that has the gate make the changes that it offers. */
export const FIX_SWITCH = {
  fix: 'Makes the changes that the gate offers, as long as it offers any, and says which.',
} as const;

/**
 * Makes all changes that are offered in the files of a folder, and tells each on a line of its own. Gives what the gate answers on
 * the files as they are then. Throws `CannotRun` where they cannot be written, and then none is.
 */
export function mendFolder({ root, ...options }: CheckOptions, tell: (text: string) => void): Verdict {
  const before = readFiles(root);
  const { files, mended, verdict } = mendFiles(before, options);
  try {
    writeChanges(root, changesBetween(before, files), before);
  } catch (cause) {
    if (cause instanceof CannotWrite) throw new CannotRun(cause.message, { cause });
    throw cause;
  }
  tell(
    `${mended.length === 0 ? 'There was nothing that the tool could mend by itself.' : mended.map(asLine).join('\n')}\n\n`,
  );
  return verdict;
}

function asLine({ place, description }: Mended): string {
  return withoutCommands(`Changed ${printable(place.file)}, line ${place.line}: ${printable(description)}`);
}
