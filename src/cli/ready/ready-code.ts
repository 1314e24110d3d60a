import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { replaceFile } from './replace-file.ts';
import type { Stamp } from './stamps.ts';

const DIGEST = 32;

/** A script at hand, and what V8 made of it. */
export interface ReadyCode {
  /** The value of the script. Throws what it throws. */
  readonly evaluate: () => unknown;
  /** Keeps what V8 made of the functions that ran so far, where nothing is kept, so that the next process need not make it again. */
  readonly keepCompiled: () => void;
}

/**
 * The code of a script, by its absolute path and the digest of its text. Throws where it is none. Node keeps of a module what runs at its
 * beginning; this keeps all that was run. What is kept lies beside the script, is of this text and this V8 alone, and is not used where it
 * is not whole.
 */
export function readyCode({ path, digest }: Pick<Stamp, 'path' | 'digest'>): ReadyCode {
  const tag = cachedDataVersionTag();
  const place = `${path}.${tag}.code`;
  const cachedData = readWhole(place, digest);
  const script = new Script(readFileSync(path, 'utf8'), { filename: path, ...(cachedData && { cachedData }) });
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    evaluate: () => script.runInThisContext(),
    keepCompiled: () => {
      // V8 takes it only where it works as it did when this was made.
      if (isKept || cachedDataVersionTag() !== tag) return;
      const compiled = script.createCachedData();
      replaceFile(place, Buffer.concat([sealOf(digest, compiled), compiled]));
    },
  };
}

function readWhole(place: string, digest: string): Buffer | undefined {
  try {
    const kept = readFileSync(place);
    const compiled = kept.subarray(DIGEST);
    return sealOf(digest, compiled).equals(kept.subarray(0, DIGEST)) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** V8 itself looks at the length of the text, and not at all at what was kept. */
function sealOf(digest: string, compiled: Buffer): Buffer {
  return createHash('sha256').update(digest).update(compiled).digest();
}
