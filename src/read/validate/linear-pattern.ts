import { RE2JS } from 're2js';

/** A pattern at work. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** The pattern as written. Ajv keeps patterns under this name, and would take two of one name for one. */
  readonly toString: () => string;
}

/**
 * A pattern of a schema, run in time linear in the text, whatever the pattern.
 * Throws where the pattern is not one that can be run so, such as one that looks ahead.
 */
export function linearPattern(pattern: string): Pattern {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}
