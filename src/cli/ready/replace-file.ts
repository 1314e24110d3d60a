import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file at once: whoever reads it meanwhile finds the old or the new, and never a part. Where it cannot be written, all stays as it is. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
  }
}
