import type { SourceFinding } from '../../model/finding.ts';
import { idFromWords } from '../../model/id.ts';
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
 * from its words. An id made from words that is taken gets its parent's id in front.
 */
export function nameSections(content: readonly Block[], kind: Kind | undefined): NamedBlocks {
  const taken = new Set([...provisionsIn(content)].flatMap(({ id }) => (id === undefined || id === '' ? [] : [id])));
  const findings: SourceFinding[] = [];
  const name = (blocks: readonly Block[], parent: string | undefined): readonly Block[] =>
    blocks.map((block) => {
      if (block.form !== 'section') return block;
      const kindSection = kind === undefined ? undefined : kindSectionOf(block, kind);
      const id = block.hasWrittenId ? block.id : freeId(kindSection ?? madeId(block, findings), parent, taken);
      taken.add(id);
      return { ...block, id, kindSection, content: name(block.content, id) };
    });
  return { content: name(content, undefined), findings };
}

function kindSectionOf(section: Section, kind: Kind): string | undefined {
  if (section.level !== 2) return undefined;
  const written = kind.sections.find(({ id }) => section.hasWrittenId && id === section.id);
  return (written ?? sectionNamed(kind, plainText(section.heading)))?.id;
}

function madeId(section: Section, findings: SourceFinding[]): string {
  const words = plainText(section.heading);
  const id = idFromWords(foldHeading(words));
  if (id !== undefined) return id;
  findings.push({
    rule: 'id-malformed',
    place: section.place,
    message: words.trim() === '' ? 'The heading has no words.' : `No id can be made from the heading “${words}”.`,
    help: 'Write an id at the end of the heading, in Latin letters: ## … {#annual-meeting}.',
  });
  return 'section';
}

function freeId(wanted: string, parent: string | undefined, taken: ReadonlySet<string>): string {
  const qualified = parent === undefined ? wanted : `${parent}-${wanted}`;
  const candidates = [wanted, qualified];
  for (let count = 2; ; count += 1) {
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free !== undefined) return free;
    candidates.splice(0, 2, `${qualified}-${count}`);
  }
}
