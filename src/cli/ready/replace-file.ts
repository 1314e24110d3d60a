import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file at once: whoever reads it meanwhile finds the old or the new, and never a part. Where it cannot be written, all stays as it is. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch {
    removeIfThere(beside);
  }
}

/** On a disk that cannot be written, or where a file stands in the way of the folder, there is nothing, and that cannot be said either. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
