import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { sectionKey, topSections } from '../model/edition-json.ts';
import type { Kind } from '../model/kind.ts';
import { namesOf } from '../model/names-of.ts';
import { namesIn } from '../model/outline.ts';
import { type Provision, provisionsIn } from '../model/provision.ts';
import { templateOf } from '../model/template-of.ts';

/** The provisions of an edition by id. A section answers to the id of its kind too, as it does to citations. */
export function provisionsById({ content }: Pick<DatedEdition, 'content'>): ReadonlyMap<string, Provision> {
  const all = provisionsIn(content);
  const aliases = all.flatMap((provision): [string, Provision][] =>
    provision.form === 'section' && provision.kindSection !== undefined ? [[provision.kindSection, provision]] : [],
  );
  const own = all.flatMap((provision): [string, Provision][] =>
    provision.id === undefined || provision.id === '' ? [] : [[provision.id, provision]],
  );
  return new Map([...aliases, ...own]);
}

/**
 * The texts whose ids an edition has to keep: the nearest earlier adopted edition, and what was adopted under its own
 * number before the change that is judged. A sealed one is held against its seal instead.
 */
export function publishedBefore(
  edition: DatedEdition,
  document: Document,
  { base, seals }: Constitution,
): readonly DatedEdition[] {
  const earlier = document.editions.findLast(({ number, status }) => number < edition.number && status === 'adopted');
  const isSealed = seals !== undefined || base?.seals !== undefined;
  const before = base?.documents.find(({ id }) => namesOf(document).includes(id));
  const same = before?.editions.find(({ number, status }) => number === edition.number && status === 'adopted');
  return [earlier, isSealed ? undefined : same].filter((source) => source !== undefined);
}

/**
 * The provisions of those texts that the edition no longer holds, whatever it says of them in `removed`. Those that stood in
 * a required section which is missing are left out, for that is told already.
 */
export function vanishedProvisions(
  edition: DatedEdition,
  document: Document,
  constitution: Constitution,
): ReadonlyMap<string, Provision> {
  const sources = publishedBefore(edition, document, constitution);
  if (sources.length === 0) return new Map();
  const kept = namesIn(edition.outline());
  const gone = sources.flatMap((source) => source.outline().provisions).filter(({ id }) => id !== '' && !kept.has(id));
  if (gone.length === 0) return new Map();
  const kind = templateOf(edition, document, constitution);
  const isTold = !constitution.waivers.some(({ rule }) => rule === 'section-missing');
  const missing = new Set(isTold ? sources.flatMap((source) => idsInMissingSections(source, edition, kind)) : []);
  const published = sources.flatMap((source) => provisionsIn(source.content));
  return new Map(
    published.flatMap((provision): [string, Provision][] => {
      const { id } = provision;
      return id === undefined || id === '' || kept.has(id) || missing.has(id) ? [] : [[id, provision]];
    }),
  );
}

function idsInMissingSections(source: DatedEdition, edition: DatedEdition, kind: Kind | undefined): readonly string[] {
  const present = new Set(topSections(edition).map(sectionKey));
  const required = new Set(kind?.sections.flatMap(({ id, isRequired }) => (isRequired ? [id] : [])));
  return topSections(source)
    .filter((section) => required.has(sectionKey(section)) && !present.has(sectionKey(section)))
    .flatMap((section) => [section, ...provisionsIn(section.content)].flatMap(({ id }) => id ?? []));
}
