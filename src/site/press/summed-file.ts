import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ifItCan } from '../if-it-can.ts';

/** Writes a text with its digest, whole or not at all, and makes the folder. Where that cannot be, the file is as it was. */
export function writeSummed(file: string, text: string): void {
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  ifItCan(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, `${sumOf(text)}\n${text}`);
    renameSync(fresh, file);
  });
  ifItCan(() => rmSync(fresh, { force: true }));
}

/** The text that was written; undefined where there is none, or not all of it as it was written. */
export function readSummed(file: string): string | undefined {
  const whole = textIn(file);
  const end = whole.indexOf('\n');
  const text = whole.slice(end + 1);
  return whole.slice(0, end) === sumOf(text) ? text : undefined;
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
