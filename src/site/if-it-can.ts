/** Does what is welcome and not needed. Where the system will not, that is all. */
export function ifItCan(work: () => void): void {
  try {
    work();
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
}
