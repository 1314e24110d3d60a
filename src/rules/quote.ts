const LONGEST_QUOTE = 60;

/** The writer's words in curly quotes, on one line, shortened where they are long. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  const shown =
    letters.length > LONGEST_QUOTE
      ? `${letters
          .slice(0, LONGEST_QUOTE - 1)
          .join('')
          .trimEnd()}…`
      : line;
  return `“${shown}”`;
}
