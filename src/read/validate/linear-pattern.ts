import { RE2JS } from 're2js';

/**
 * A pattern of a schema, run in time linear in the text, whatever the pattern.
 * Throws where the pattern is not one that can be run so, such as one that looks ahead.
 */
export function linearPattern(pattern: string): {
  readonly test: (text: string) => boolean;
} {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  return { test: (text) => compiled.matcher(text).find() };
}
