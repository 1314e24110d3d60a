import { describeDiskFault } from '../model/describe-disk-fault.ts';

/** Something stands in the way under the very name that the system gives. */
const IN_THE_WAY: readonly unknown[] = ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY'];

/** The folder beside a place in which its builds lie, and whatever is in it. */
const INNER = /[\\/]\.[^\\/]+-builds(?:[\\/]|$)/;

/** Does the work. A fault of the disk in the folder of builds, which nobody knows, is told as one of the place that was named. */
export function sayingPlace<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw faultOfPlace(cause, place);
  }
}

/** The fault as it is told of the place that was named; as it is where it has nothing to do with its builds. */
export function faultOfPlace(cause: unknown, place: string): unknown {
  if (!(cause instanceof Error) || !('code' in cause) || !('path' in cause)) return cause;
  if (IN_THE_WAY.includes(cause.code) || !INNER.test(String(cause.path))) return cause;
  const words = describeDiskFault(cause, place);
  return words === undefined ? cause : new Error(words, { cause });
}
