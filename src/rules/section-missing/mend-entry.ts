import type { Edit, Fix } from '../../model/finding.ts';
import { foldHeading, namesOf } from '../../model/kind.ts';
import { deleteLines, insertLines, type LineRange, linesOf } from '../../model/line-edits.ts';
import type { Source } from '../../model/place.ts';
import { replaceScalar } from '../../model/replace-scalar.ts';
import { writtenAt } from '../../model/written-at.ts';
import type { MissingSection } from '../missing-sections.ts';
import type { NearMiss } from '../near-misses.ts';
import { quote } from '../quote.ts';
import { saysNoMore } from '../says-no-more.ts';
import { withNumbering } from '../with-numbering.ts';
import { allEntries, type ProvisionEntry, topEntries } from '../yaml-entries.ts';

/** A heading with the wrong words, or a section inside another, in a text that is kept as data: where it stands, then where it belongs. */
export function mendEntry(near: NearMiss, missing: MissingSection, source: Source): readonly Fix[] {
  const { line } = near.place;
  const entry = [...allEntries(source)].findLast(({ from, to }) => from <= line && line <= to);
  const edits = headingEdits(near, source);
  if (entry === undefined || edits === undefined) return [];
  const isTop = entry.top.from === entry.from;
  const description = describe(near, { isRenamed: edits.length > 0, isTop });
  const lines = outdented(entry, edits, source);
  const taken = withEmptyList(entry, source);
  const moved = goals(entry, missing, source).map((above) => ({
    description: isTop ? `${description}, and move it to where it belongs.` : `${description}.`,
    edits: [deleteLines(source, taken), insertLines(source, above, lines)],
  }));
  return isTop ? [{ description: `${description}.`, edits }, ...moved] : moved;
}

/** None where the words name the section already; undefined where its name would lose one of them. */
function headingEdits(near: NearMiss, source: Source): readonly Edit[] | undefined {
  const { words, section, place } = near;
  if (namesOf(section).some((name) => foldHeading(name) === foldHeading(words))) return [];
  if (!saysNoMore(near)) return undefined;
  const from = writtenAt(source, place);
  const edits = replaceScalar(source, place, { from, to: withNumbering(words, section.title) });
  return edits.length === 0 ? undefined : edits;
}

function describe(
  { words, section }: NearMiss,
  { isRenamed, isTop }: { readonly isRenamed: boolean; readonly isTop: boolean },
): string {
  if (!isRenamed) return `Make ${quote(words)} a section of its own`;
  const change = `Change the heading ${quote(words)} to ${quote(section.title)}`;
  return isTop ? change : `${change}, as a section of its own`;
}

/** The lines of an entry as one of `provisions` itself, with its heading changed. */
function outdented(
  { from, to, indent, top }: ProvisionEntry,
  edits: readonly Edit[],
  source: Source,
): readonly string[] {
  const [edit] = edits;
  return linesOf(source)
    .slice(from - 1, to)
    .map((line, index) => {
      const isHeading = edit?.place.line === from + index;
      const changed = isHeading
        ? line.slice(0, edit.place.column - 1) + edit.replacement + line.slice(edit.place.endColumn - 1)
        : line;
      return changed.replace(' '.repeat(indent - top.indent), '');
    });
}

/** The entry, with the key `clauses` above it where it is the only clause. */
function withEmptyList({ from, to, indent, pointer }: ProvisionEntry, source: Source): LineRange {
  const next = linesOf(source)[to] ?? '';
  const hasNext = next.startsWith(`${' '.repeat(indent)}- `);
  const key = linesOf(source)[from - 2] ?? '';
  const isOnly = pointer.endsWith('/0') && !hasNext && /^\s*clauses:\s*$/.test(key);
  return { from: isOnly ? from - 1 : from, to };
}

/** Right behind the section in which it stands, then where it belongs; nowhere that it stands already. */
function goals(
  { from, to, top }: ProvisionEntry,
  { before, place }: MissingSection,
  source: Source,
): readonly number[] {
  const entries = topEntries(source);
  const next = entries.find((entry) => entry.from <= place.line && place.line <= entry.to);
  const belongs = before === undefined ? (entries.at(-1)?.to ?? 0) + 1 : next?.from;
  const all = [top.to + 1, ...(belongs === undefined ? [] : [belongs])];
  return [...new Set(all)].filter((above) => top.from !== from || above < from || above > to + 1);
}
