import { randomUUID } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text to a file: afterwards it is there whole, or what was there before is. A place that is no ordinary file, such as
 * `/dev/stdout`, is written to as it is. Throws the system's own fault where it cannot be written.
 */
export function writeWhole(path: string, text: string): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() === false) {
    writeFileSync(path, text);
    return;
  }
  const place = status === undefined ? path : realpathSync(path);
  const waiting = join(dirname(place), `.${basename(place).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(waiting, text, { flag: 'wx', flush: true });
    if (status !== undefined) chmodSync(waiting, status.mode & 0o777);
    renameSync(waiting, place);
  } catch (cause) {
    rmSync(waiting, { force: true });
    throw cause;
  }
}
