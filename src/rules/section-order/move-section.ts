import type { Edit, Fix } from '../../model/finding.ts';
import { deleteLines, insertLines, type LineRange, linesOf } from '../../model/line-edits.ts';
import type { JudgedEdition } from '../../model/rule.ts';
import { isYaml } from '../is-yaml.ts';
import { moveLines } from '../move-lines.ts';
import { quote } from '../quote.ts';
import type { KnownSection } from '../section-filling.ts';
import { topEntries } from '../yaml-entries.ts';

/** A section beside which another belongs. */
export interface Beside {
  readonly section: KnownSection;
  readonly side: 'above' | 'below';
}

/** Moves a section with all its text to where it belongs. Nothing for an adopted text. */
export function moveSection(moved: KnownSection, beside: Beside, judged: JudgedEdition): readonly Fix[] {
  const { source, status } = judged.edition;
  const taken = linesOfSection(moved, judged);
  const anchor = linesOfSection(beside.section, judged);
  if (status === 'adopted' || taken === undefined || anchor === undefined) return [];
  const above = beside.side === 'above' ? anchor.from : anchor.to + 1;
  const lines = linesOf(source).slice(taken.from - 1, taken.to);
  const edits: readonly Edit[] = isYaml(source)
    ? [deleteLines(source, taken), insertLines(source, above, lines)]
    : moveLines(source, taken, { above, lines });
  const where = `${beside.side} ${quote(beside.section.known.title)}`;
  return [{ description: `Move the section ${quote(moved.known.title)} with all its text ${where}.`, edits }];
}

function linesOfSection({ section }: KnownSection, { edition }: JudgedEdition): LineRange | undefined {
  const { line } = section.place;
  if (isYaml(edition.source)) return topEntries(edition.source).find(({ from, to }) => from <= line && line <= to);
  const starts = edition.content.flatMap((block) => (block.form === 'section' ? [block.place.line] : []));
  const next = starts.find((start) => start > line) ?? linesOf(edition.source).length + 1;
  return { from: line, to: next - 1 };
}
