/** What no name holds: YAML and Markdown make a blank of it. */
const BETWEEN = '\n';

/** Names of one thing as one text, which search keeps. */
export function joinNames(names: readonly string[]): string {
  return names.join(BETWEEN);
}

/** The names in such a text, each as it is. */
export function namesIn(joined: string): readonly string[] {
  return joined.split(BETWEEN);
}
