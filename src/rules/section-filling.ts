import type { Kind, KindSection } from '../model/kind.ts';
import { plainText } from '../model/phrasing.ts';
import { onlyAnnounce, withoutPlaceholders } from '../model/placeholder.ts';
import { type Section, wordsIn } from '../model/provision.ts';
import type { JudgedEdition } from '../model/rule.ts';
import { guidanceFor } from '../model/section-words.ts';
import { sectionKey, topSections } from '../model/top-sections.ts';
import { isYaml } from './is-yaml.ts';
import { kindSectionOf } from './kind-section-of.ts';
import { ofText } from './of-text.ts';

/** A section that the kind knows, as the edition has it. */
export interface KnownSection {
  readonly known: KindSection;
  readonly section: Section;
  /** `empty` without any words; `placeholder` where every paragraph still waits for its text. */
  readonly filling: 'empty' | 'placeholder' | 'text';
}

/** The sections that the kind knows and the edition has, in the order of the page. Where one stands twice, the first counts. */
export const knownSections: (judged: JudgedEdition) => readonly KnownSection[] = ofText(readKnownSections);

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

function fillingOf({ wordsOf, edition, kind }: JudgedEdition, section: Section): KnownSection['filling'] {
  const { lines, written } = wordsOf(section);
  // In YAML a list may have stood there and been refused, which is told already.
  const announces = isYaml(edition.source)
    ? section.content.every(({ form }) => form === 'lead-in')
    : onlyAnnounce(lines);
  if (announces || lines.every(isBlank)) return 'empty';
  if (written.every(isBlank)) return 'placeholder';
  const isAnyWaiting = written.length < lines.length;
  return isAnyWaiting && onlyAnnouncesPlaceholders(section, kind) ? 'placeholder' : 'text';
}

/** True where nothing but placeholders stands under words that introduce what follows them. */
function onlyAnnouncesPlaceholders(section: Section, kind: Kind): boolean {
  const guidance = guidanceFor(kind, sectionKey(section));
  let isAnyWaiting = false;
  for (const { form, words } of wordsIn(section.content)) {
    const lines = plainText(words).split('\n');
    if (lines.every(isBlank)) continue;
    const isWaiting = withoutPlaceholders(lines, guidance).every(isBlank);
    if (!isWaiting && form !== 'lead-in' && !onlyAnnounce(lines)) return false;
    isAnyWaiting ||= isWaiting;
  }
  return isAnyWaiting;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
