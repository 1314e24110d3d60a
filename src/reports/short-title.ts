const LONGEST = 100;

/** A title as far as a line has room for it. */
export function shortTitle(title: string): string {
  const letters = Array.from(title);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : title;
}
