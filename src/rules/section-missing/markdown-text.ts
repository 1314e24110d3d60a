import { linesOf } from '../../model/line-edits.ts';
import type { Source } from '../../model/place.ts';
import type { Section } from '../../model/provision.ts';
import { remembered } from '../../model/remembered.ts';
import type { JudgedEdition } from '../../model/rule.ts';
import { missingSections } from '../missing-sections.ts';
import type { NearMiss } from '../near-misses.ts';
import { sectionsOf } from '../paragraphs-of.ts';

/** What one has to know of a text in Markdown to mend one of its sections. */
export interface MarkdownText {
  readonly source: Source;
  readonly lines: readonly string[];
  /** In the order of the page, sub-sections among them. */
  readonly sections: readonly Section[];
  /** What may be meant as a missing section, of all that are missing. */
  readonly near: readonly NearMiss[];
  readonly judged: JudgedEdition;
}

/** The text of an edition in Markdown, with the sections that it lacks. Worked out once, for a kind may miss thousands. */
export const markdownText: (judged: JudgedEdition) => MarkdownText = remembered((judged) => {
  const { source } = judged.edition;
  return {
    source,
    lines: linesOf(source),
    sections: sectionsOf(judged.edition),
    near: missingSections(judged).flatMap(({ nearMisses }) => nearMisses),
    judged,
  };
});

/** The last line of the text that stands under a line: up to the next heading, or what may be meant as one. */
export function endOfText({ lines, sections, near }: MarkdownText, line: number): number {
  let next = lines.length + 1;
  for (const { place } of [...sections, ...near]) if (place.line > line) next = Math.min(next, place.line);
  return next - 1;
}
