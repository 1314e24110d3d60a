import { closeSync, openSync, readSync } from 'node:fs';

/** Enough for nearly every page. */
const ROOM = 1 << 20;

/** Reads files one after the other into one piece of memory, so that a build of many pages needs no more than its longest. */
export function fileReader(): (file: string) => Uint8Array {
  let room = Buffer.allocUnsafe(ROOM);
  return (file) => {
    const handle = openSync(file, 'r');
    try {
      let end = 0;
      for (;;) {
        const count = readSync(handle, room, end, room.length - end, null);
        if (count === 0) return room.subarray(0, end);
        end += count;
        if (end === room.length) room = Buffer.concat([room], 2 * room.length);
      }
    } finally {
      closeSync(handle);
    }
  };
}
