/**
 * The value of a text that is JSON just as this tool writes it: two blanks a level, no key twice, a line feed at the end.
 * Undefined for any other text, however little it differs.
 */
export function readWrittenJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return `${JSON.stringify(value, undefined, 2)}\n` === text ? value : undefined;
  } catch (cause) {
    // A value that is nested without end can be parsed, and not be written again.
    if (cause instanceof SyntaxError || cause instanceof RangeError) return undefined;
    throw cause;
  }
}
