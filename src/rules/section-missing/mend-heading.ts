import { foldHeading, namesOf } from '../../model/kind.ts';
import type { Section } from '../../model/provision.ts';
import { type HeadingLine, headingAt, headingLine } from '../heading-line.ts';
import { kindSectionOf } from '../kind-section-of.ts';
import type { NearMiss } from '../near-misses.ts';
import { quote } from '../quote.ts';
import { saysNoMore } from '../says-no-more.ts';
import { withNumbering } from '../with-numbering.ts';
import type { MarkdownText } from './markdown-text.ts';
import type { LineChange, Mending } from './mending.ts';
import { hintFor } from './scaffold-section.ts';

const TOP = 2;

/** A heading of the wrong level or with the wrong words, as the heading of the section; its sub-headings follow it. */
export function mendHeading(near: NearMiss, text: MarkdownText): Mending | undefined {
  const index = text.sections.findIndex(({ place }) => place === near.place);
  const section = text.sections[index];
  const written = section && headingAt(text.source, section.place);
  const words = written && mendedWords(near, written);
  if (section === undefined || written === undefined || words === undefined) return undefined;
  const below = subSections(section, text.sections.slice(index + 1), text);
  const next = text.sections[index + 1 + below.length];
  const to = (next?.place.line ?? text.lines.length + 1) - 1;
  const heading = headingLine({ ...written, level: TOP, words });
  const isEmpty = text.lines.slice(written.to, to).every((line) => line.trim() === '');
  const lines = isEmpty ? [heading, '', hintFor(near.section), ...(next === undefined ? [] : [''])] : [heading];
  return {
    description: describe(near, { ...written, isKept: words === written.words, isEmpty }),
    from: written.from,
    to,
    changes: [
      { from: written.from, to: isEmpty ? to : written.to, lines },
      ...below.flatMap((each) => shifted(each, written.level - TOP, text)),
    ],
    canMove: true,
    canStay: next === undefined || next.level <= TOP || !isTaken(next, section, text),
  };
}

/** The words of the heading where they name the section, else its title. Undefined where words would be lost. */
function mendedWords(near: NearMiss, { words }: HeadingLine): string | undefined {
  if (namesOf(near.section).some((name) => foldHeading(name) === foldHeading(near.words))) return words;
  if (words.includes('](')) return undefined;
  if (!saysNoMore(near)) return undefined;
  return withNumbering(near.words, near.section.title);
}

/** The headings below one. Under a heading of level 1 none, unless no section of the kind stands at its own level. */
function subSections(
  section: Section,
  later: readonly Section[],
  { judged, sections, near }: MarkdownText,
): readonly Section[] {
  const isKnown = (each: Section) => kindSectionOf(each, judged.kind) !== undefined;
  if (section.level < TOP && sections.some(isKnown)) return [];
  const end = later.findIndex(
    (each) => each.level <= section.level || (each.level <= TOP && near.some(({ place }) => place === each.place)),
  );
  return end === -1 ? later : later.slice(0, end);
}

function shifted(section: Section, levels: number, { source, near }: MarkdownText): readonly LineChange[] {
  const written = headingAt(source, section.place);
  // What may itself be a missing section is mended for itself.
  if (written === undefined || levels === 0 || near.some(({ place }) => place === section.place)) return [];
  const level = Math.min(6, Math.max(TOP + 1, written.level - levels));
  return [{ from: written.from, to: written.to, lines: [headingLine({ ...written, level })] }];
}

/** True for a sub-heading of the section above that would come under the mended heading, and is not meant as a missing section itself. */
function isTaken(next: Section, mended: Section, { sections, near }: MarkdownText): boolean {
  const above = sections.slice(0, sections.indexOf(mended));
  return above.some(({ level }) => level === TOP) && !near.some(({ place }) => place === next.place);
}

function describe(
  { section: { title }, words }: NearMiss,
  { level, isKept, isEmpty }: Pick<HeadingLine, 'level'> & { readonly isKept: boolean; readonly isEmpty: boolean },
): string {
  const hint = isEmpty ? ', with the hint of what to write under it' : '';
  if (isKept) return `Make ${quote(words)} a section of its own${hint}`;
  const raised = level === TOP ? '' : ', at the level of a section';
  return `Change the heading ${quote(words)} to ${quote(title)}${raised}${hint}`;
}
