import { createHash } from 'node:crypto';
import type { ListedFile } from '../../model/build-manifest.ts';

/** The file as a manifest lists it. */
export function digestFile(path: string, content: Uint8Array): ListedFile {
  return { path, sha256: createHash('sha256').update(content).digest('hex'), size: content.length };
}
