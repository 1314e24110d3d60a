import type { Edition } from './edition.ts';
import type { Kind } from './kind.ts';
import type { Mark, MarkedParty, Marks } from './mark.ts';
import { markedClauses } from './marked-clauses.ts';
import { plainText } from './phrasing.ts';
import type { Block, Clause, Paragraph, Section } from './provision.ts';
import { ownTextOf } from './provision.ts';
import type { ClauseJson, EditionJson, MarkJson, SectionJson } from './rule.ts';
import { type WordsOfSection, wordsOfSections } from './section-words.ts';
import { sectionKey, topSections } from './top-sections.ts';

/**
 * The edition as JSON: its front matter, and `sections`, keyed by the kind's section id, else by the section's own.
 * Where a section stands twice, the first counts.
 */
export function editionJson(
  edition: Edition,
  kind: Kind | undefined,
  wordsOf: WordsOfSection = wordsOfSections(kind),
): EditionJson {
  const marks = new Map(markedClauses(edition.content).map((marked) => [marked.clause, marked.marks]));
  return jsonOf(edition, wordsOf, (section) => clausesIn(section.content, marks));
}

/** The same for who does not ask for clauses: no section has any. */
export function editionJsonWithoutClauses(edition: Edition, wordsOf: WordsOfSection): EditionJson {
  return jsonOf(edition, wordsOf, () => NO_CLAUSES);
}

const NO_CLAUSES: readonly ClauseJson[] = [];

type ClausesOf = (section: Section) => readonly ClauseJson[];

function jsonOf(edition: Edition, wordsOf: WordsOfSection, clausesOf: ClausesOf): EditionJson {
  const sections = new Map<string, SectionJson>();
  for (const section of topSections(edition)) {
    const key = sectionKey(section);
    if (!sections.has(key)) sections.set(key, { ...sectionJson(section, wordsOf), clauses: clausesOf(section) });
  }
  return { ...edition.frontMatter, sections: Object.fromEntries(sections) };
}

type MarksOf = ReadonlyMap<Clause, Marks>;

function sectionJson(section: Section, wordsOf: WordsOfSection): Omit<SectionJson, 'clauses'> {
  const { lines, words } = wordsOf(section);
  return {
    heading: plainText(section.heading),
    text: lines.join('\n'),
    words,
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
