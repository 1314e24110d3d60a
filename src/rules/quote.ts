const LONGEST_QUOTE = 60;

/** The writer's words in curly quotes, on one line, shortened where they are long. */
export function quote(words: string): string {
  return `“${shortened(words)}”`;
}

/** The writer's words on one line, shortened where they are long. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= LONGEST_QUOTE) return line;
  const start = letters.slice(0, LONGEST_QUOTE - 1).join('');
  return `${start.trimEnd()}…`;
}
