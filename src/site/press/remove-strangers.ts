import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ifItCan } from '../if-it-can.ts';
import type { BuildRecord } from './build-record.ts';
import { findStrangers } from './find-strangers.ts';

/**
 * Takes away from the folder of a build whatever is not on its record, whoever put it there; the manifest is not. False where that
 * cannot be, or where a folder of it is gone or a link stands in its place: then nothing can be written there with safety.
 */
export function removeStrangers(folder: string, record: BuildRecord): boolean {
  let isClear = false;
  ifItCan(() => {
    const strangers = findStrangers(folder, record);
    for (const path of strangers ?? []) rmSync(join(folder, path), { recursive: true, force: true });
    isClear = strangers !== undefined;
  });
  return isClear;
}
