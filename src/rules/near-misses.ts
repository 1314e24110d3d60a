import type { Lookalike } from '../model/edition.ts';
import { itemWithId } from '../model/item-with-id.ts';
import type { KindSection } from '../model/kind.ts';
import { foldHeading, namesOf, sectionsByName } from '../model/kind.ts';
import { withoutNoted } from '../model/noted-in-braces.ts';
import { plainText } from '../model/phrasing.ts';
import type { Place } from '../model/place.ts';
import type { Section } from '../model/provision.ts';
import { remembered } from '../model/remembered.ts';
import type { JudgedEdition } from '../model/rule.ts';
import { closestAmong } from '../model/suggest.ts';
import { kindSectionOf } from './kind-section-of.ts';
import { likeness } from './likeness.ts';
import { sectionsOf } from './paragraphs-of.ts';

const SAME = 3;
const MISSPELT = 2;
const LEAST_LIKENESS = 0.5;
const MOST_NAMED = 5;
/** Where more pairs of headings and missing sections would be compared, only the very names count. */
const MOST_COMPARED = 300_000;

/** Something in the text that the writer may have meant as a missing section. */
export interface NearMiss {
  readonly section: KindSection;
  readonly place: Place;
  readonly words: string;
  /** What keeps it from being the section. */
  readonly because: 'level' | 'misspelt' | 'similar' | Lookalike['kind'];
}

interface Candidate {
  readonly words: string;
  /** The id that is written at it. */
  readonly id: string | undefined;
  readonly place: Place;
  readonly form: 'heading' | 'sub-heading' | Lookalike['kind'];
}

interface Match extends NearMiss {
  readonly closeness: number;
}

/**
 * For each missing section what may have been meant as it: all that has its very name, else the likest.
 * Nothing stands under two sections.
 */
export function nearMisses(
  judged: Pick<JudgedEdition, 'edition' | 'kind'>,
  missing: readonly KindSection[],
): ReadonlyMap<string, readonly NearMiss[]> {
  const candidates = [...candidatesIn(judged)];
  const matchOf = candidates.length * missing.length > MOST_COMPARED ? sameName : bestMatch;
  const matches = candidates.flatMap((candidate) => matchOf(candidate, missing) ?? []);
  const byId = Map.groupBy(matches, ({ section }) => section.id);
  return new Map(missing.map(({ id }) => [id, closest(onePerLine(byId.get(id) ?? []))]));
}

function* candidatesIn({ edition, kind }: Pick<JudgedEdition, 'edition' | 'kind'>): Iterable<Candidate> {
  for (const section of sectionsOf(edition)) {
    if (kindSectionOf(section, kind) !== undefined) continue;
    const id = section.hasWrittenId ? section.id : undefined;
    yield { words: plainText(section.heading), id, place: section.place, form: formOf(section) };
  }
  for (const { kind: form, text, place } of edition.lookalikes())
    yield { words: bareWords(text), id: /\{#([^\s{}]+)/.exec(text)?.[1], place, form };
}

function formOf(section: Section): Candidate['form'] {
  return section.level === 2 ? 'heading' : 'sub-heading';
}

function bareWords(text: string): string {
  return withoutNoted(text.trim().replace(/^[#>*_\s]+|[#*_\s]+$/g, '')).replace(/[:.]+$/, '');
}

// An item of a list is also a paragraph.
function onePerLine(matches: readonly Match[]): readonly Match[] {
  return [...new Map([...matches].reverse().map((match) => [match.place.line, match])).values()].reverse();
}

function closest(matches: readonly Match[]): readonly NearMiss[] {
  const same = matches.filter(({ closeness }) => closeness === SAME);
  if (same.length > 0) return same.slice(0, MOST_NAMED);
  return [...matches].sort((one, other) => other.closeness - one.closeness).slice(0, 1);
}

function bestMatch(candidate: Candidate, missing: readonly KindSection[]): Match | undefined {
  return sameName(candidate, missing) ?? misspelt(candidate, missing) ?? similar(candidate, missing);
}

function sameName(candidate: Candidate, missing: readonly KindSection[]): Match | undefined {
  const name = foldHeading(candidate.words);
  const section = itemWithId(missing, candidate.id) ?? sectionsByName(missing).get(name);
  if (section === undefined) return undefined;
  const { form, words, place } = candidate;
  const because = form === 'sub-heading' ? 'level' : form === 'heading' ? 'similar' : form;
  return { section, place, words, because, closeness: SAME };
}

function misspelt(candidate: Candidate, missing: readonly KindSection[]): Match | undefined {
  const { form, words, place } = candidate;
  if (form !== 'heading' && form !== 'sub-heading' && form !== 'bold') return undefined;
  const found = amongNames(missing)(foldHeading(words));
  const section = found && sectionsByName(missing).get(found.name);
  if (section === undefined) return undefined;
  return { section, place, words, because: 'misspelt', closeness: MISSPELT };
}

const amongNames = remembered((missing: readonly KindSection[]) =>
  closestAmong(missing.flatMap((section) => namesOf(section).map(foldHeading))),
);

function similar(candidate: Candidate, missing: readonly KindSection[]): Match | undefined {
  const { form, words, place } = candidate;
  if (form !== 'heading') return undefined;
  const matches = missing.map((section): Match => {
    const closeness = Math.max(...namesOf(section).map((name) => likeness(words, name)));
    return { section, place, words, because: 'similar', closeness };
  });
  const [best] = matches.sort((one, other) => other.closeness - one.closeness);
  return best !== undefined && best.closeness > LEAST_LIKENESS ? best : undefined;
}
