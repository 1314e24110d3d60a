import { keptIn } from './kept-in.ts';
import type { Kind } from './kind.ts';
import { withoutPlaceholders } from './placeholder.ts';
import { linesUnder, type Section } from './provision.ts';
import { remembered } from './remembered.ts';
import { sectionKey } from './top-sections.ts';

/** All words under a heading, line by line, and the lines of them in which no placeholder stands. */
export interface SectionWords {
  readonly lines: readonly string[];
  readonly written: readonly string[];
}

/** What stands under a heading, looked through once for each. */
export type WordsOfSection = (section: Section) => SectionWords;

/** Looks through sections of a text. The hints of its kind for the writer count as placeholders. */
export function wordsOfSections(kind: Kind | undefined): WordsOfSection {
  const known = new Map<Section, SectionWords>();
  return (section) =>
    keptIn(known, section, () => {
      const lines = linesUnder(section);
      return { lines, written: withoutPlaceholders(lines, guidanceFor(kind, sectionKey(section))) };
    });
}

/** The guidance under a heading of a new document, which counts as a placeholder until it is replaced. */
export function guidanceFor(kind: Kind | undefined, key: string): readonly string[] {
  return kind === undefined ? NO_GUIDANCE : (guidanceByKey(kind).get(key) ?? NO_GUIDANCE);
}

const NO_GUIDANCE: readonly string[] = [];

const guidanceByKey = remembered(
  ({ sections }: Kind): ReadonlyMap<string, readonly string[]> =>
    new Map([...Map.groupBy(sections, ({ id }) => id)].map(([id, same]) => [id, same.map(({ guidance }) => guidance)])),
);
