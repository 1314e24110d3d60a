import type { Fix } from '../../model/finding.ts';
import type { KindSection } from '../../model/kind.ts';
import { insertLines } from '../../model/line-edits.ts';
import type { Source } from '../../model/place.ts';
import { quotedScalar } from '../../model/replace-scalar.ts';
import type { MissingSection } from '../missing-sections.ts';
import { insertBlock } from '../move-lines.ts';
import { quote } from '../quote.ts';
import { topEntries } from '../yaml-entries.ts';

const SHORTEST_HINT = 20;

/** The heading of a missing section, with the hint for its writer under it, which counts as a placeholder. */
export function scaffoldSection(missing: MissingSection, source: Source, above: number): Fix {
  const { title } = missing.section;
  const lines = [`## ${title}`, '', hintFor(missing.section)];
  return { description: describe(title), edits: [insertBlock(source, above, lines)] };
}

/** The same for a text that is kept as data. Nothing where its provisions do not stand on lines of their own. */
export function scaffoldEntry({ section, before, place }: MissingSection, source: Source): readonly Fix[] {
  const entries = topEntries(source);
  const next =
    before === undefined ? undefined : entries.find(({ from, to }) => place.line >= from && place.line <= to);
  const last = entries.at(-1);
  const [first] = entries;
  if (first === undefined || last === undefined || (before !== undefined && next === undefined)) return [];
  const indent = ' '.repeat(first.indent);
  const lines = [
    `${indent}- id: ${section.id}`,
    `${indent}  heading: ${quotedScalar(section.title)}`,
    `${indent}  text: ${quotedScalar(hintFor(section))}`,
  ];
  return [{ description: describe(section.title), edits: [insertLines(source, next?.from ?? last.to + 1, lines)] }];
}

/** The hint for a writer, as one line of Markdown. One that is too short to be known again is said to be a hint. */
export function hintFor({ guidance }: KindSection): string {
  const hint = guidance.replace(/\s+/g, ' ').trim();
  return escapeMarks(hint.length >= SHORTEST_HINT ? hint : `To be written. ${hint}`.trim());
}

// The words come from a schema, and no sign in them is meant as a mark.
function escapeMarks(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\d*)([#+.)-])/, '$1\\$2');
}

function describe(title: string): string {
  return `Add the heading ${quote(title)}, with the hint of what to write under it.`;
}
