import type { SourceFinding } from '../../model/finding.ts';
import { idFromWords } from '../../model/id.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import { foldHeading, type Kind, sectionNamed } from '../../model/kind.ts';
import { plainText } from '../../model/phrasing.ts';
import type { Block, Section } from '../../model/provision.ts';
import { provisionsIn } from '../../model/provision.ts';

/** Blocks in which every section has an id that no other provision has. */
export interface NamedBlocks {
  readonly content: readonly Block[];
  readonly findings: readonly SourceFinding[];
}

/**
 * Gives each section its id: the written one, else that of the kind's section which its heading names, else one made
 * from its words. An id made from words that is taken, or that a section of the kind has, gets its parent's id in front.
 */
export function nameSections(content: readonly Block[], kind: Kind | undefined): NamedBlocks {
  const matched = content.map((block) =>
    block.form === 'section' ? { ...block, kindSection: kindSectionOf(block, kind) } : block,
  );
  if (matched.every(isNamed)) return { content: matched, findings: [] };
  const written = [...provisionsIn(content)].flatMap(({ id }) => (id === undefined || id === '' ? [] : [id]));
  const free = idGiver(new Set(written));
  const keys = new Map(
    matched.flatMap((block) => (needsKey(block) ? [[block, free(block.kindSection ?? '', undefined)]] : [])),
  );
  const freeOfKeys = idGiver(new Set([...written, ...keys.values(), ...(kind?.sections.map(({ id }) => id) ?? [])]));
  const findings: SourceFinding[] = [];
  const name = (blocks: readonly Block[], parent: string | undefined): readonly Block[] =>
    blocks.map((block) => {
      if (block.form !== 'section') return block;
      const id = block.hasWrittenId ? block.id : (keys.get(block) ?? freeOfKeys(madeId(block, findings), parent));
      return { ...block, id, content: name(block.content, id) };
    });
  return { content: name(matched, undefined), findings };
}

/** True where the writer gave an id to the section and to all below it. */
function isNamed(block: Block): boolean {
  return block.form !== 'section' || (block.hasWrittenId && block.content.every(isNamed));
}

function needsKey(block: Block): block is Section {
  return block.form === 'section' && block.kindSection !== undefined && !block.hasWrittenId;
}

function kindSectionOf(section: Section, kind: Kind | undefined): string | undefined {
  if (section.level !== 2 || kind === undefined) return undefined;
  const written = section.hasWrittenId ? itemWithId(kind.sections, section.id) : undefined;
  return (written ?? sectionNamed(kind, plainText(section.heading)))?.id;
}

function madeId(section: Section, findings: SourceFinding[]): string {
  const words = plainText(section.heading);
  const id = idFromWords(foldHeading(words));
  // A heading without words is told by a rule of its own.
  if (id !== undefined || words.trim() === '') return id ?? 'section';
  findings.push({
    rule: 'id-malformed',
    place: section.place,
    message: `No id can be made from the heading “${words}”.`,
    help: 'Write an id at the end of the heading, in Latin letters: ## … {#annual-meeting}.',
  });
  return 'section';
}

/** Gives out ids that nothing has: the wanted one, else with the parent's in front, else with a number behind. */
function idGiver(taken: Set<string>): (wanted: string, parent: string | undefined) => string {
  const counts = new Map<string, number>();
  return (wanted, parent) => {
    const qualified = parent === undefined ? wanted : `${parent}-${wanted}`;
    let id = taken.has(wanted) ? qualified : wanted;
    for (let count = counts.get(qualified) ?? 2; taken.has(id); count += 1) {
      id = `${qualified}-${count}`;
      counts.set(qualified, count + 1);
    }
    taken.add(id);
    return id;
  };
}
