import type { Expectation, Mutation } from './mutation.ts';
import { consequencesOf, missingAt, type RequiredSection, withLines } from './required-section.ts';

/** A section rewritten. */
export interface Rewrite {
  /** What was done, in the past, before the name of the section: `deleted`. */
  readonly what: string;
  /** What stands in the place of the section's lines. */
  readonly lines: readonly string[];
  /** What a reader still sees of these lines, where that is not all. */
  readonly visible?: readonly string[];
}

/** A rewrite after which the section is missing. */
export function missesIt(section: RequiredSection, rewrite: Rewrite): Mutation {
  const mutated = withLines(section, rewrite.lines);
  const line = missingAt(section, mutated);
  return mutationOf(section, rewrite, [expectationOf(section, 'section-missing', line)]);
}

/** A rewrite after which the gate names a rule at one of the new lines, counted from 0. */
export function faultsAt(
  section: RequiredSection,
  rewrite: Rewrite,
  fault: { readonly rule: string; readonly at: number },
): Mutation {
  return mutationOf(section, rewrite, [expectationOf(section, fault.rule, section.first + fault.at + 1)]);
}

/** A rewrite that the gate must tolerate. */
export function passes(section: RequiredSection, rewrite: Rewrite): Mutation {
  return mutationOf(section, rewrite, []);
}

/** The heading of the section at a level, with its words and its braces as written. */
export function headingLine({ words, around }: Pick<RequiredSection, 'words' | 'around'>, level = 2): string {
  return `${'#'.repeat(level)} ${words}${around}`;
}

/** The first lines of the section's entry in YAML: its id, where one is written, and its heading. */
export function entryLines({ around, id, words }: Pick<RequiredSection, 'around' | 'id' | 'words'>): readonly string[] {
  const heading = `heading: ${JSON.stringify(words)}`;
  return id === undefined ? [`${around}- ${heading}`] : [`${around}- id: ${id}`, `${around}  ${heading}`];
}

function mutationOf(
  section: RequiredSection,
  { what, lines, visible }: Rewrite,
  expected: readonly Expectation[],
): Mutation {
  const { path } = section.of;
  const mutated = withLines(section, lines);
  return {
    what: `${what} the section “${section.words}”`,
    file: path,
    changes: new Map([[path, mutated]]),
    expected,
    consequences: consequencesOf(section, withLines(section, visible ?? lines)),
  };
}

function expectationOf({ of }: RequiredSection, rule: string, line: number): Expectation {
  const column = of.format === 'markdown' ? 1 : undefined;
  return { rule, severity: 'error', file: of.path, lines: [line], column };
}
