import type { Edition } from './edition.ts';
import type { Kind } from './kind.ts';
import type { Mark, MarkedParty, Marks } from './mark.ts';
import { markedClauses } from './marked-clauses.ts';
import { plainText } from './phrasing.ts';
import { countWords } from './placeholder.ts';
import type { Block, Clause, Paragraph, Section } from './provision.ts';
import { linesUnder, ownTextOf, textUnder } from './provision.ts';
import { remembered } from './remembered.ts';
import type { ClauseJson, EditionJson, MarkJson, SectionJson } from './rule.ts';

/**
 * The edition as JSON: its front matter, and `sections`, keyed by the kind's section id, else by the section's own.
 * Where a section stands twice, the first counts.
 */
export function editionJson(edition: Edition, kind: Kind | undefined): EditionJson {
  const marks = new Map(markedClauses(edition.content).map((marked) => [marked.clause, marked.marks]));
  return jsonOf(edition, kind, (section) => clausesIn(section.content, marks));
}

/** The same for who does not ask for clauses: no section has any. */
export function editionJsonWithoutClauses(edition: Edition, kind: Kind): EditionJson {
  return jsonOf(edition, kind, () => NO_CLAUSES);
}

const NO_CLAUSES: readonly ClauseJson[] = [];

type ClausesOf = (section: Section) => readonly ClauseJson[];

function jsonOf(edition: Edition, kind: Kind | undefined, clausesOf: ClausesOf): EditionJson {
  const sections = new Map<string, SectionJson>();
  for (const section of topSections(edition)) {
    const key = sectionKey(section);
    if (!sections.has(key)) sections.set(key, sectionJson(section, kind, clausesOf));
  }
  return { ...edition.frontMatter, sections: Object.fromEntries(sections) };
}

/** The level of a section; deeper ones are its parts. */
export const TOP_LEVEL = 2;

/** The sections at level 2, in the order of the page. */
export function topSections(edition: Pick<Edition, 'content'>): readonly Section[] {
  return edition.content.filter((block): block is Section => block.form === 'section' && block.level === TOP_LEVEL);
}

/** The key of a section in the edition's JSON. */
export function sectionKey(section: Section): string {
  return section.kindSection ?? section.id;
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

type MarksOf = ReadonlyMap<Clause, Marks>;

function sectionJson(section: Section, kind: Kind | undefined, clausesOf: ClausesOf): SectionJson {
  return {
    heading: plainText(section.heading),
    text: textUnder(section),
    words: countWords(linesUnder(section), guidanceFor(kind, sectionKey(section))),
    clauses: clausesOf(section),
  };
}

function clausesIn(blocks: readonly (Block | Paragraph)[], marks: MarksOf): readonly ClauseJson[] {
  return blocks.flatMap((block) => {
    if (block.form === 'clause') return [clauseJson(block, marks)];
    return block.form === 'section' ? clausesIn(block.content, marks) : [];
  });
}

function clauseJson(clause: Clause, marks: MarksOf): ClauseJson {
  const laidDown = marks.get(clause) ?? [];
  return {
    ...(clause.id === undefined ? {} : { id: clause.id }),
    number: clause.number,
    text: ownTextOf(clause),
    ...(laidDown.length === 0 ? {} : { marks: laidDown.map(markJson) }),
    clauses: clausesIn(clause.content, marks),
  };
}

function markJson({ sort, holders, object, towards }: Mark): MarkJson {
  return {
    sort,
    holders: holders.map(cited),
    ...(object === undefined ? {} : { object }),
    ...(towards.length === 0 ? {} : { towards: towards.map(cited) }),
  };
}

function cited({ to, id }: MarkedParty): string {
  return `${to}:${id}`;
}
