import { RE2JS } from 're2js';

/** A pattern at work. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** The pattern as written. Ajv keeps patterns under this name, and would take two of one name for one. */
  readonly toString: () => string;
}

/** The pattern of ids in our schemas. */
export const ID_PATTERN = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';

/** It takes a text apart in one way alone, so that V8 too is done in linear time, and sooner: nearly all that is held against a pattern is an id. */
const ID = new RegExp(ID_PATTERN);

/**
 * A pattern of a schema, run in time linear in the text, whatever the pattern.
 * Throws where the pattern is not one that can be run so, such as one that looks ahead.
 */
export function linearPattern(pattern: string): Pattern {
  if (pattern === ID_PATTERN) return { test: (text) => ID.test(text), toString: () => pattern };
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}
