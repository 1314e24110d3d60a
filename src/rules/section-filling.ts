import { guidanceFor, sectionKey, topSections } from '../model/edition-json.ts';
import type { KindSection } from '../model/kind.ts';
import { plainText } from '../model/phrasing.ts';
import { countWords, onlyAnnounces } from '../model/placeholder.ts';
import type { Block, Paragraph, Section } from '../model/provision.ts';
import { textUnder } from '../model/provision.ts';
import { remembered } from '../model/remembered.ts';
import type { JudgedEdition } from '../model/rule.ts';
import { isYaml } from './is-yaml.ts';
import { kindSectionOf } from './kind-section-of.ts';

/** A section that the kind knows, as the edition has it. */
export interface KnownSection {
  readonly known: KindSection;
  readonly section: Section;
  /** `empty` without any words; `placeholder` where every paragraph still waits for its text. */
  readonly filling: 'empty' | 'placeholder' | 'text';
}

/** The sections that the kind knows and the edition has, in the order of the page. Where one stands twice, the first counts. */
export const knownSections: (judged: JudgedEdition) => readonly KnownSection[] = remembered(readKnownSections);

function readKnownSections(judged: JudgedEdition): readonly KnownSection[] {
  const seen = new Set<string>();
  return topSections(judged.edition).flatMap((section) => {
    const known = kindSectionOf(section, judged.kind);
    if (known === undefined || seen.has(known.id)) return [];
    seen.add(known.id);
    return [{ known, section, filling: fillingOf(judged, section) }];
  });
}

/** The sections that the kind knows and that say nothing, be they empty or placeholders. */
export function unfilledSections(judged: JudgedEdition): readonly KnownSection[] {
  return knownSections(judged).filter(({ filling }) => filling !== 'text');
}

/** The words were counted when the edition became JSON; where a section stands twice, the first counts there too. */
function fillingOf({ json, edition, kind }: JudgedEdition, section: Section): KnownSection['filling'] {
  const text = textUnder(section);
  // In YAML a list may have stood there and been refused, which is told already.
  const announces = isYaml(edition.source)
    ? section.content.every(({ form }) => form === 'lead-in')
    : onlyAnnounces(text);
  if (text.trim() === '' || announces) return 'empty';
  if (json.sections[sectionKey(section)]?.words === 0) return 'placeholder';
  return onlyAnnouncesPlaceholders(section, guidanceFor(kind, sectionKey(section))) ? 'placeholder' : 'text';
}

/** True where nothing but placeholders stands under words that introduce what follows them. */
function onlyAnnouncesPlaceholders(section: Section, guidance: readonly string[]): boolean {
  const paragraphs = [...announcedIn(section.content)].filter(({ text }) => text.trim() !== '');
  const isWaiting = ({ text }: { readonly text: string }) => countWords(text, guidance) === 0;
  return paragraphs.every((each) => each.announces || isWaiting(each)) && paragraphs.some(isWaiting);
}

function* announcedIn(
  blocks: readonly (Block | Paragraph)[],
): Iterable<{ readonly text: string; readonly announces: boolean }> {
  for (const block of blocks) {
    if (block.form === 'section' || block.form === 'clause' || block.form === 'quotation')
      yield* announcedIn(block.content);
    else if (block.form !== 'verbatim') {
      const text = plainText(block.words);
      yield { text, announces: block.form === 'lead-in' || onlyAnnounces(text) };
    }
  }
}
