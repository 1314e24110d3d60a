import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { ListedFile } from '../../model/build-manifest.ts';
import { digestFile } from '../manifest/digest-file.ts';

/** The bytes of a file, if they are those that are listed; undefined where they are not, or none can be read. */
export function readWhole(file: string, { path, sha256, size }: ListedFile): Uint8Array | undefined {
  const bytes = readSized(file, size);
  return bytes !== undefined && digestFile(path, bytes).sha256 === sha256 ? bytes : undefined;
}

/** Whatever else may lie there is not waited for, nor read. */
function readSized(file: string, size: number): Uint8Array | undefined {
  try {
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(handle);
      return found.isFile() && found.size === size ? readFileSync(handle) : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
