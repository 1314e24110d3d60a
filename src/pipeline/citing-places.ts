import type { CitingPlace } from '../model/changes.ts';
import { citationInText } from '../model/cited-provision.ts';
import type { Constitution, DatedEdition, ResolvedCitation } from '../model/constitution.ts';
import { documentWithId } from '../model/constitution.ts';
import type { Citation } from '../model/phrasing.ts';
import { citationsIn } from '../model/phrasing.ts';
import { comparePlaces } from '../model/place.ts';
import { type Provision, provisionsIn, wordsIn } from '../model/provision.ts';
import { provisionWords } from '../model/provision-words.ts';
import type { Redline, RedlinePart, RedlineRow } from '../model/redline.ts';
import { counts, isUndecided } from '../model/standing.ts';

type Changed = Pick<CitingPlace, 'cites' | 'became'>;

/**
 * The provisions that cite what a redline changes, in texts that count or may come to count. A citation that names another
 * edition is left out, and so are the older texts of the same document.
 */
export function citingPlaces(redline: Redline, now: Constitution): readonly CitingPlace[] {
  const changed = changedProvisions(redline);
  if (changed.size === 0) return [];
  const places = now.citations.flatMap((citation) => {
    const cited = changed.get(provisionCited(citation, redline.after, now) ?? '');
    if (cited === undefined || (cited.became === 'holds-a-change' && isIn(citation.from, redline.after))) return [];
    return [placeOf(citation, cited, now)];
  });
  const sorted = places.sort((one, other) => comparePlaces(startOf(one), startOf(other)));
  return [...new Map(sorted.toReversed().map((place) => [nameOf(place), place])).values()].toReversed();
}

/** By id: each provision that changed, and each section that holds one. */
function changedProvisions({ rows }: Redline): ReadonlyMap<string, Changed> {
  const changed = new Map<string, Changed>();
  const around: (Provision | undefined)[] = [];
  for (const row of rows) {
    around.length = row.depth;
    around[row.depth] = provisionIn(row.after ?? row.before);
    if (row.fate === 'kept') continue;
    if (row.fate !== 'renumbered') for (const outer of around.slice(0, -1)) addHolder(changed, outer);
    for (const part of row.fate === 'inserted' ? [] : [row.before, row.after]) add(changed, provisionIn(part), row);
  }
  return changed;
}

function provisionIn(part: RedlinePart | undefined): Provision | undefined {
  return part?.form === 'section' || part?.form === 'clause' || part?.form === 'lead-in' ? part : undefined;
}

function add(changed: Map<string, Changed>, provision: Provision | undefined, { fate, after }: RedlineRow): void {
  if (provision?.id === undefined || fate === 'kept' || fate === 'inserted') return;
  changed.set(provision.id, { cites: provisionWords(provisionIn(after) ?? provision), became: fate });
}

/** What became of the section itself says more than what became of something in it. */
function addHolder(changed: Map<string, Changed>, provision: Provision | undefined): void {
  if (provision?.id === undefined || changed.has(provision.id)) return;
  changed.set(provision.id, { cites: provisionWords(provision), became: 'holds-a-change' });
}

/** The id of the provision of this document that is cited, where the changed text is what the citation leads to or may come to. */
function provisionCited(
  { target, from }: ResolvedCitation,
  after: DatedEdition,
  now: Constitution,
): string | undefined {
  const isOwn = isIn(from, after);
  if (target === undefined || !(isOwn || (isLive(from) && from.document !== after.document))) return undefined;
  if (target.to === 'own-provision') return isOwn ? target.provision : undefined;
  if (target.to !== 'document' || documentWithId(now, target.document)?.id !== after.document) return undefined;
  return target.edition === undefined || target.edition === after.number ? target.provision : undefined;
}

function isIn(one: DatedEdition, other: DatedEdition): boolean {
  return one.document === other.document && one.number === other.number;
}

/** One provision that cites another twice is one place. */
function nameOf({ file, label, line, cites }: CitingPlace): string {
  return [file, label ?? line, cites].join('\n');
}

function isLive({ standing }: DatedEdition): boolean {
  return counts(standing) || isUndecided(standing) || standing === 'not-yet-in-force';
}

function placeOf(resolved: ResolvedCitation, changed: Changed, now: Constitution): CitingPlace {
  const { from, place } = resolved;
  const { citation } = citationInText(resolved);
  const provision = provisionsIn(from.content).findLast((candidate) => holds(candidate, citation));
  return {
    title: documentWithId(now, from.document)?.title ?? from.document,
    edition: from.number,
    label: provision === undefined ? undefined : provisionWords(provision),
    file: place.file,
    line: place.line,
    ...changed,
  };
}

/** True where the citation stands in the provision, however deep. */
function holds(provision: Provision, citation: Citation): boolean {
  const heading = provision.form === 'section' ? [{ words: provision.heading }] : [];
  return [...heading, ...wordsIn([provision])].some(({ words }) => citationsIn(words).includes(citation));
}

function startOf({ file, line }: CitingPlace): Parameters<typeof comparePlaces>[0] {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
