import type { Edition } from './edition.ts';
import { type Kind, SECTION_PARTS, type SectionPart } from './kind.ts';
import type { Mark, MarkedParty, Marks } from './mark.ts';
import { markedClauses } from './marked-clauses.ts';
import { plainText } from './phrasing.ts';
import type { Block, Clause, Paragraph, Section } from './provision.ts';
import { ownTextOf } from './provision.ts';
import type { ClauseJson, EditionJson, MarkJson, SectionJson } from './rule.ts';
import { type SectionWords, type WordsOfSection, wordsOfSections } from './section-words.ts';
import { sectionKey, topSections } from './top-sections.ts';
import { countWords } from './words-in-line.ts';

/**
 * The edition as JSON: its front matter, and `sections`, keyed by the kind's section id, else by the section's own.
 * Where a section stands twice, the first counts.
 */
export function editionJson(
  edition: Edition,
  kind: Kind | undefined,
  wordsOf: WordsOfSection = wordsOfSections(kind),
): EditionJson {
  return jsonOf(edition, ALL_PARTS, wordsOf);
}

/**
 * The same for the judge of this kind alone, with no more of each section than the kind asks for. Where he has nothing against it, he has
 * nothing against the whole.
 */
export function editionJsonInShort(edition: Edition, kind: Kind, wordsOf: WordsOfSection): EditionJson {
  return jsonOf(edition, kind.asksFor, wordsOf);
}

type Parts = ReadonlySet<SectionPart>;

const ALL_PARTS: Parts = new Set(SECTION_PARTS);
const NO_CLAUSES: readonly ClauseJson[] = [];

function jsonOf(edition: Edition, parts: Parts, wordsOf: WordsOfSection): EditionJson {
  const clausesOf = parts.has('clauses') ? clausesWithMarks(edition) : () => NO_CLAUSES;
  const sections = new Map<string, SectionJson>();
  for (const section of topSections(edition)) {
    const key = sectionKey(section);
    if (sections.has(key)) continue;
    sections.set(key, {
      heading: plainText(section.heading),
      ...wordsJson(wordsOf(section), parts),
      clauses: clausesOf(section),
    });
  }
  return { ...edition.frontMatter, sections: Object.fromEntries(sections) };
}

function wordsJson({ lines, written }: SectionWords, parts: Parts): Pick<SectionJson, 'text' | 'words'> {
  const some = written.find((line) => line.trim() !== '') ?? '';
  return {
    text: parts.has('text') ? lines.join('\n') : some,
    words: parts.has('words') ? countWords(written) : Number(some !== ''),
  };
}

function clausesWithMarks({ content }: Edition): (section: Section) => readonly ClauseJson[] {
  const marks = new Map(markedClauses(content).map((marked) => [marked.clause, marked.marks]));
  return (section) => clausesIn(section.content, marks);
}

type MarksOf = ReadonlyMap<Clause, Marks>;

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
