import { RE2JS } from 're2js';
import { once } from '../../model/once.ts';

/** A pattern at work. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** The pattern as written. Ajv keeps patterns under this name, and would take two of one name for one. */
  readonly toString: () => string;
}

/** The pattern of ids in our schemas. */
export const ID_PATTERN = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';

/** The patterns of our schemas by which nearly everything is judged. They take a text apart in one way alone, so that V8 too needs linear time. */
const PLAIN: ReadonlySet<string> = new Set([
  ID_PATTERN,
  '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*@[1-9][0-9]*$',
  '^[0-9a-f]{64}$',
]);
/** V8 keeps its way through a text on a stack, which millions of letters overflow. In UTF-16 units. */
const LONGEST_PLAIN = 1000;

/**
 * A pattern of a schema, run in time linear in the text, whatever the pattern.
 * Throws where the pattern is not one that can be run so, such as one that looks ahead.
 */
export function linearPattern(pattern: string): Pattern {
  return { test: PLAIN.has(pattern) ? plainTest(pattern) : linearTest(pattern), toString: () => pattern };
}

function plainTest(pattern: string): Pattern['test'] {
  const compiled = new RegExp(pattern);
  const long = once(() => linearTest(pattern));
  return (text) => (text.length > LONGEST_PLAIN ? long()(text) : compiled.test(text));
}

function linearTest(pattern: string): Pattern['test'] {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  return (text) => compiled.matcher(text).find();
}
