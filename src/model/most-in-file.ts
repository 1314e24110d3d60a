/** How many findings of one file are shown. What goes beyond is counted, and no advice is worked out for it. */
export const MOST_IN_FILE = 100;

/** Tells of each file, in the order in which it is asked, whether its findings are still among those that can be shown. */
export function countByFile(): (file: string) => boolean {
  const counts = new Map<string, number>();
  return (file) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= MOST_IN_FILE;
  };
}
