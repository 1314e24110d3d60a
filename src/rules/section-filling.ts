import { guidanceFor, sectionKey, topSections } from '../model/edition-json.ts';
import type { KindSection } from '../model/kind.ts';
import { plainText } from '../model/phrasing.ts';
import { countWords, onlyAnnounces } from '../model/placeholder.ts';
import { type Section, textUnder, wordsIn } from '../model/provision.ts';
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
  let isAnyWaiting = false;
  for (const { form, words } of wordsIn(section.content)) {
    const text = plainText(words);
    if (text.trim() === '') continue;
    const isWaiting = countWords(text.split('\n'), guidance) === 0;
    if (!isWaiting && form !== 'lead-in' && !onlyAnnounces(text)) return false;
    isAnyWaiting ||= isWaiting;
  }
  return isAnyWaiting;
}
