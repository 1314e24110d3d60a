import { join } from 'node:path';
import type { ListedFile } from '../../model/build-manifest.ts';
import { digestFile } from '../manifest/digest-file.ts';
import { fileReader } from './file-reader.ts';
import type { KnownFiles } from './known-files.ts';
import type { PageProof } from './page-proof.ts';
import type { SurveyedFile } from './survey-build.ts';

/** What is read back. */
export interface ReadingBack {
  readonly folder: string;
  readonly files: readonly SurveyedFile[];
  readonly proofs: readonly PageProof[];
  /** What needs to be neither read nor proved a second time. */
  readonly known: KnownFiles;
}

/**
 * Reads each file of a build once, holds it against whatever is to be proved of it, and gives it as a manifest lists it, in the same
 * order. Throws what a proof throws, and where a page is missing of which something is to be proved.
 */
export function readBack({ folder, files, proofs, known }: ReadingBack): readonly ListedFile[] {
  const open = Map.groupBy(proofs, ({ path }) => path);
  const read = fileReader();
  const listed: ListedFile[] = [];
  for (const { path, mark } of files) {
    const own = open.get(path) ?? [];
    open.delete(path);
    const before = known.fileWith(path, mark);
    const isDone = before !== undefined && own.every(({ documents }) => known.isProved(before, documents));
    listed.push(isDone ? before : readFile({ path, folder, read, own, known }));
  }
  const [missing] = open.keys();
  if (missing !== undefined) throw new Error(`The build lacks the page ${missing}.`);
  return listed;
}

interface ReadingFile extends Pick<ReadingBack, 'folder' | 'known'> {
  readonly path: string;
  readonly own: readonly PageProof[];
  readonly read: (file: string) => Uint8Array;
}

function readFile({ path, folder, own, known, read }: ReadingFile): ListedFile {
  const bytes = read(join(folder, path));
  const listed = digestFile(path, bytes);
  const due = own.filter(({ documents }) => !known.isProved(listed, documents));
  if (due.length > 0) provePage(bytes, due);
  return listed;
}

function provePage(bytes: Uint8Array, proofs: readonly PageProof[]): void {
  const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  for (const { prove } of proofs) prove(html);
}
