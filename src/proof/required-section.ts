import { editionJson } from '../model/edition-json.ts';
import { foldHeading, type KindSection, namesOf } from '../model/kind.ts';
import type { Section } from '../model/provision.ts';
import { topSections } from '../model/top-sections.ts';
import { whereIdsGo } from './lost-ids.ts';
import type { Consequence } from './mutation.ts';
import { lastFilledLine } from './position.ts';
import type { EditionFile, Subject } from './subject.ts';

/** A section that the kind requires and the edition has, as lines of its file. Lines count from 0 here. */
export interface RequiredSection {
  readonly of: EditionFile;
  readonly known: KindSection;
  /** All lines of the file. */
  readonly lines: readonly string[];
  /** Its first line, that of its heading, and the line after its last. In YAML the heading need not stand first. */
  readonly first: number;
  readonly heading: number;
  readonly end: number;
  /** The words of the heading as written. */
  readonly words: string;
  /** The id that is written at it. */
  readonly id: string | undefined;
  /** What stands behind the heading in braces, with the blank before it; in YAML the blanks that indent its entry. */
  readonly around: string;
}

/**
 * Every section that a kind requires of an edition and that stands there under a heading of its own. Whether it is required
 * of this very edition is asked of the schema, as any validator would: without it, is it missed?
 */
export function requiredSections({ editions }: Subject): readonly RequiredSection[] {
  return editions.flatMap(requiredOf);
}

/** The required sections of one edition, in the kind's order. */
export function requiredOf(file: EditionFile): readonly RequiredSection[] {
  return askedFor(file).flatMap(
    ({ known, section }) =>
      (file.format === 'markdown' ? inMarkdown(known, section, file) : inYaml(known, section, file)) ?? [],
  );
}

/** Where required sections stand whose headings are written in another way, such as with a line under them. */
export function unreadSections({ editions }: Subject): readonly string[] {
  return editions.flatMap((file) => {
    const read = new Set(requiredOf(file).map(({ known }) => known));
    const unread = askedFor(file).filter(({ known }) => !read.has(known));
    return unread.map(({ section }) => `${file.path}:${section.place.line}`);
  });
}

interface AskedFor {
  readonly known: KindSection;
  readonly section: Section;
}

function askedFor(file: EditionFile): readonly AskedFor[] {
  const present = topSections(file.edition);
  return file.kind.sections.flatMap((known) => {
    const section = present.find(({ kindSection }) => kindSection === known.id);
    return section === undefined || !isAskedFor(known, file) ? [] : [{ known, section }];
  });
}

/** The file with these lines in the place of the section's. */
export function withLines({ lines, first, end }: RequiredSection, instead: readonly string[]): string {
  return [...lines.slice(0, first), ...instead, ...lines.slice(end)].join('\n');
}

/** The text of the section, its heading left out. */
export function bodyOf({ lines, heading, end }: RequiredSection): readonly string[] {
  return lines.slice(heading + 1, end);
}

/** The line, from 1, at which the section is missing in a mutated text: the heading of the next one that is required and present, else the last line. */
export function missingAt({ of, known, lines }: RequiredSection, mutated: string): number {
  const required = requiredOf(of);
  const later = required.slice(required.findIndex((each) => each.known === known) + 1);
  const now = mutated.split('\n');
  const found = later.map(({ heading }) => now.indexOf(lines[heading] ?? '')).find((line) => line !== -1);
  return found === undefined ? lastFilledLine(mutated) : found + 1;
}

/** True where the heading's words alone make it the section. */
export function isNamedByWords({ known, words }: RequiredSection): boolean {
  return namesOf(known).some((name) => foldHeading(name) === foldHeading(words));
}

/** What the change of a section may bring with it elsewhere. */
export function consequencesOf({ of }: RequiredSection, mutated: string): readonly Consequence[] {
  const headings = of.document.editions.map(({ source }) => ({ rule: 'id-vanished', file: source.file }));
  return [...whereIdsGo(of.path, of.text, mutated), ...headings];
}

function isAskedFor({ id }: KindSection, { edition, kind }: EditionFile): boolean {
  const { sections, ...json } = editionJson(edition, kind);
  const { [id]: _, ...left } = sections;
  return kind
    .judge({ ...json, sections: left })
    .some(
      ({ keyword, pointer, params }) =>
        keyword === 'required' && pointer === '/sections' && params['missingProperty'] === id,
    );
}

function inMarkdown(known: KindSection, section: Section, of: EditionFile): RequiredSection | undefined {
  const lines = of.text.split('\n');
  const heading = section.place.line - 1;
  const match = /^ {0,3}## +(.*?)(\s*\{[^{}]*\})?(?:\s+#+)?\s*$/.exec(lines[heading] ?? '');
  if (match === null) return undefined;
  const [, words = '', around = ''] = match;
  const id = section.hasWrittenId ? section.id : undefined;
  return { of, known, lines, first: heading, heading, end: endInMarkdown(lines, heading), words, id, around };
}

function endInMarkdown(lines: readonly string[], heading: number): number {
  let isFenced = false;
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced;
    if (!isFenced && /^ {0,3}#{1,2} /.test(line)) return at;
  }
  return lines.length;
}

/** Only an entry of several lines: one in braces is read by people seldom, and written by them never. */
function inYaml(known: KindSection, section: Section, of: EditionFile): RequiredSection | undefined {
  const lines = of.text.split('\n');
  const heading = section.place.line - 1;
  const key = /^(\s*)(- )?heading: *["']?(.*?)["']?\s*$/.exec(lines[heading] ?? '');
  if (key === null) return undefined;
  const [, blanks = '', dash, words = ''] = key;
  const around = dash === undefined ? blanks.slice(2) : blanks;
  const first = lines.findLastIndex((line, index) => index <= heading && line.startsWith(`${around}- `));
  const after = lines.findIndex(
    (line, index) => index > heading && /^ *\S/.test(line) && !line.startsWith(`${around} `),
  );
  const id = section.hasWrittenId ? section.id : undefined;
  return { of, known, lines, first, heading, end: after === -1 ? lines.length : after, words, id, around };
}
