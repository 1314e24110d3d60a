/** What may follow the beginning of a name, and whether a name ends there. */
interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/**
 * The pattern, for a regular expression with the flag `u`, of any of these names; the longest that fits is tried first. A blank
 * stands for any white space. What several names begin with is written once: to try thousands of names one after another, at
 * each letter of a text, would take minutes.
 */
export function namesPattern(names: Iterable<string>): string {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const name of names) if (name !== '') add(name, root);
  return root.next.size === 0 ? '(?!)' : write(root);
}

function add(name: string, root: Branch): void {
  let at = root;
  for (const letter of name) {
    const below = at.next.get(letter) ?? { next: new Map(), isEnd: false };
    at.next.set(letter, below);
    at = below;
  }
  at.isEnd = true;
}

function write({ next, isEnd }: Branch): string {
  const ways = [...next].sort(([one], [other]) => (one < other ? -1 : 1));
  const written = ways.map(([letter, below]) => escaped(letter) + write(below));
  if (written.length <= 1 && !isEnd) return written.join('');
  return written.length === 0 ? '' : `(?:${written.join('|')})${isEnd ? '?' : ''}`;
}

function escaped(letter: string): string {
  if (letter === ' ') return '\\s+';
  if (letter === '-') return '[-\u2011]';
  return letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
