import type { Body } from '../../model/body.ts';
import type { Constitution, DatedEdition } from '../../model/constitution.ts';
import { documentWithId } from '../../model/constitution.ts';
import type { Decision } from '../../model/decision.ts';
import { editionAddress } from '../../model/edition.ts';
import { itemWithId } from '../../model/item-with-id.ts';
import type { Kind } from '../../model/kind.ts';
import { countByFile } from '../../model/most-in-file.ts';
import type { Place, Source } from '../../model/place.ts';
import { type Closest, closestAmong, type FindClosest, ifAlone } from '../../model/suggest.ts';
import { parseTarget } from '../../model/target.ts';
import { editionIndex } from '../edition-index.ts';
import { quote } from '../quote.ts';
import { clearTarget } from './clear-target.ts';
import { isMissingSectionCited } from './missing-section-cited.ts';
import { placeInKind } from './place-in-kind.ts';
import { provisionIds } from './provision-ids.ts';

/** A reference in data, outside any text, that leads nowhere. */
export interface LostReference {
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly place: Place;
  readonly at: string | undefined;
  readonly near: Closest | undefined;
  readonly removedTo: string | undefined;
  /** The reference as it stands in its file. */
  readonly written: string;
  readonly source: Source;
  /** What it was meant as, where that is clear enough to change it. */
  readonly meant: string | undefined;
}

const amongNothing: FindClosest = () => undefined;

/** A reference as it stands in its file, with its place for where it leads nowhere. */
interface Written extends Pick<LostReference, 'at' | 'written' | 'source'> {
  readonly place: () => Place;
}

/** The references in data that lead nowhere: of the site, bodies, kinds, decisions and editions, in this order. */
export function* citationsInData(constitution: Constitution): Iterable<LostReference> {
  const amongEditions = closestAmong(constitution.documents.flatMap(({ editions }) => editions.map(editionAddress)));
  const amongDecisions = closestAmong(constitution.decisions.map(({ id }) => id));
  const { listed } = editionIndex(constitution.documents);
  const isShown = countByFile();
  yield* ofSite(constitution);
  for (const each of constitution.bodies.flatMap(ofBody)) yield* lost(each, constitution);
  for (const each of constitution.kinds.flatMap(ofKind)) yield* lost(each, constitution);
  for (const decision of constitution.decisions) {
    for (const each of powerOf(decision)) yield* lost(each, constitution);
    for (const each of ofDecision(decision)) {
      if (listed([each.written]).length > 0) continue;
      yield lostEdition(each, isShown(each.source.file) ? amongEditions : amongNothing);
    }
  }
  for (const { editions } of constitution.documents) {
    for (const edition of editions) yield* ofEdition(edition, constitution, amongDecisions);
  }
}

function* lost(written: Written, constitution: Constitution): Iterable<LostReference> {
  const resolution = constitution.resolve(written.written);
  if (resolution.to !== 'nothing' || isMissingSectionCited(parseTarget(written.written), constitution)) return;
  const { near, removedTo } = resolution;
  yield {
    message: `${quote(written.written)} leads nowhere.`,
    place: written.place(),
    at: written.at,
    near,
    removedTo,
    written: written.written,
    source: written.source,
    meant: removedTo ?? clearTarget(written.written, resolution),
  };
}

function* ofSite(constitution: Constitution): Iterable<LostReference> {
  const { homePurpose, source } = constitution.site;
  if (homePurpose === undefined || documentWithId(constitution, homePurpose) !== undefined) return;
  const among = closestAmong(constitution.documents.map(({ id }) => id));
  const message = `There is no document ${quote(homePurpose)}.`;
  yield {
    message,
    place: source.valueAt('/home/purpose'),
    at: undefined,
    ...meantAs(homePurpose, among),
    source,
  };
}

function ofBody({ id, constitutedBy, represents, source }: Body): readonly Written[] {
  const at = `body:${id}`;
  const mandates = represents.map(({ mandate }, index) => ({
    written: mandate,
    pointer: `/represents/${index}/mandate`,
  }));
  return [{ written: constitutedBy, pointer: '/constituted-by' }, ...mandates].flatMap(({ written, pointer }) =>
    written === undefined ? [] : [{ written, place: () => source.valueAt(pointer), at, source }],
  );
}

function ofKind(kind: Kind): readonly Written[] {
  const { sections, source } = kind;
  return sections.flatMap((section) => {
    const { mandate } = section;
    if (mandate === undefined) return [];
    return [{ written: mandate, place: () => placeInKind(section, kind), at: undefined, source }];
  });
}

function powerOf({ power, source }: Decision): readonly Written[] {
  return power === undefined ? [] : [{ written: power, place: () => source.valueAt('/power'), at: undefined, source }];
}

function ofDecision(decision: Decision): readonly Written[] {
  return (['adopts', 'corrects', 'repeals'] as const).flatMap((key) =>
    decision[key].map((written, index) => ({
      written,
      place: () => decision.source.valueAt(`/${key}/${index}`),
      at: undefined,
      source: decision.source,
    })),
  );
}

function lostEdition({ written, place, at, source }: Written, among: FindClosest): LostReference {
  const message = `There is no edition ${quote(written)}.`;
  return { message, place: place(), at, source, ...meantAs(written, among) };
}

function* ofEdition(
  edition: DatedEdition,
  constitution: Constitution,
  amongDecisions: FindClosest,
): Iterable<LostReference> {
  yield* adoptionOf(edition, constitution, amongDecisions);
  yield* notesOf(edition, constitution);
  for (const [index, { movedTo }] of edition.removed.entries()) {
    if (movedTo === undefined) continue;
    const place = () => edition.source.valueAt(`/removed/${index}/moved-to`);
    yield* lost({ written: movedTo, place, at: editionAddress(edition), source: edition.source }, constitution);
  }
}

function* adoptionOf(
  edition: DatedEdition,
  constitution: Constitution,
  amongDecisions: FindClosest,
): Iterable<LostReference> {
  const { adoption, source } = edition;
  if (adoption === undefined || !('decision' in adoption)) return;
  if (itemWithId(constitution.decisions, adoption.decision) !== undefined) return;
  const message = `There is no decision ${quote(adoption.decision)}.`;
  const place = source.valueAt('/adoption/decision');
  yield { message, place, at: editionAddress(edition), source, ...meantAs(adoption.decision, amongDecisions) };
}

function* notesOf(edition: DatedEdition, constitution: Constitution): Iterable<LostReference> {
  if (edition.notes.length === 0) return;
  const ids = provisionIds(edition);
  const isShown = countByFile();
  for (const [index, { on }] of edition.notes.entries()) {
    if (ids.has(on) || isMissingSectionCited({ to: 'own-provision', provision: on }, constitution, edition)) continue;
    const message = `The note is on ${quote(on)}, which is no section or clause of this text.`;
    const place = edition.source.valueAt(`/notes/${index}/on`);
    const among = isShown(place.file) ? closestAmong([...ids]) : amongNothing;
    yield { message, place, at: editionAddress(edition), source: edition.source, ...meantAs(on, among) };
  }
}

function meantAs(written: string, among: FindClosest): Pick<LostReference, 'near' | 'removedTo' | 'written' | 'meant'> {
  const near = among(written);
  return { near, removedTo: undefined, written, meant: ifAlone(near) };
}
