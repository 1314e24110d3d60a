import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ORGANISATION = join(import.meta.dirname, 'fixtures/organisation');
/** A copy of the organisation of the fixtures, on which one example after another can be laid. */
export interface LaidCopy {
  /**
   * Runs something on the copy with all that lies in these folders of an example laid over it. Afterwards the copy is as it was.
   * What is run must write nothing, and must be done when it returns.
   */
  readonly laidOver: <Answer>(example: string, folders: readonly string[], use: (root: string) => Answer) => Answer;
  readonly remove: () => void;
}

/** Makes the copy. Copying a folder takes ten times as long as checking it, so that one serves many examples. */
export function copyToLayOver(): LaidCopy {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-examples-'));
  cpSync(ORGANISATION, root, { recursive: true });
  return {
    laidOver: (example, folders, use) => {
      const undo = folders.flatMap((folder) => filesIn(join(example, folder))).map((file) => lay(file, example, root));
      try {
        return use(root);
      } finally {
        for (const step of undo.toReversed()) step();
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Puts a file in its place, and returns what takes it back. */
function lay(file: string, example: string, root: string): () => void {
  const target = join(root, relative(example, file));
  const made = mkdirSync(dirname(target), { recursive: true });
  const before = existsSync(target) ? readFileSync(target) : undefined;
  copyFileSync(file, target);
  if (made !== undefined) return () => rmSync(made, { recursive: true });
  return () => (before === undefined ? rmSync(target) : writeFileSync(target, before));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
