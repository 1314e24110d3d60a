import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ifItCan } from '../if-it-can.ts';
import type { Basis } from './basis-of.ts';
import type { MadePage } from './made-page.ts';

/** What a build made, and of what. */
export interface BuildRecord {
  readonly basis: Basis;
  readonly made: readonly MadePage[];
}

/** As it stands in the file. Many pages read the same texts, so each set of these stands once. */
interface Written {
  readonly around: string;
  readonly texts: readonly (readonly [document: string, digest: string])[];
  readonly sets: readonly (readonly string[])[];
  readonly files: readonly (readonly [path: string, sha256: string, size: number, set: number])[];
}

/** Writes the record, whole or not at all. */
export function writeRecord(file: string, { basis, made }: BuildRecord): void {
  const sets = new Map<string, { readonly index: number; readonly read: readonly string[] }>();
  const files = made.map(({ path, sha256, size, read }) => {
    const key = read.join(' ');
    const set = sets.get(key) ?? { index: sets.size, read };
    sets.set(key, set);
    return [path, sha256, size, set.index] as const;
  });
  const written: Written = {
    around: basis.around,
    texts: [...basis.texts],
    sets: [...sets.values()].map(({ read }) => read),
    files,
  };
  const text = JSON.stringify(written);
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  ifItCan(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, `${sumOf(text)}\n${text}`);
    renameSync(fresh, file);
  });
  ifItCan(() => rmSync(fresh, { force: true }));
}

/** The record in a file; undefined where there is none, or not all of it as it was written. */
export function readRecord(file: string): BuildRecord | undefined {
  const whole = textIn(file);
  const end = whole.indexOf('\n');
  const text = whole.slice(end + 1);
  if (whole.slice(0, end) !== sumOf(text)) return undefined;
  // The cast is true: the sum is of what was written, and each version of the code has another digest around its texts.
  const { around, texts, sets, files } = JSON.parse(text) as Written;
  return {
    basis: { around, texts: new Map(texts) },
    made: files.map(([path, sha256, size, set]) => ({ path, sha256, size, read: sets[set] ?? [], isTaken: true })),
  };
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
