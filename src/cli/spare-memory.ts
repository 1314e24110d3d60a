import { setFlagsFromString } from 'node:v8';

/** In megabytes. With more, a third more memory is taken, and no time is gained. */
const NEW_SPACE = 2;

/** Has what is soon forgotten taken away sooner, so that large inputs stay within 256 MB. For the beginning of a process. */
export function spareMemory(): void {
  setFlagsFromString(`--max-semi-space-size=${NEW_SPACE}`);
  setFlagsFromString('--semi-space-growth-factor=1');
}
