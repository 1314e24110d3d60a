import type { Constitution, DatedEdition, Document } from '../model/constitution.ts';
import { documentsBefore } from '../model/documents-before.ts';
import type { Kind } from '../model/kind.ts';
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
  const [before] = documentsBefore(document, base);
  const same = before?.editions.find(({ number, status }) => number === edition.number && status === 'adopted');
  return [earlier, isSealed ? undefined : same].filter((source) => source !== undefined);
}

/**
 * The ids in those texts that the edition no longer holds, whatever it says of them in `removed`. Those that stood in a
 * required section which is missing are left out, for that is told already.
 */
export function vanishedIds(edition: DatedEdition, document: Document, constitution: Constitution): readonly string[] {
  const published = publishedBefore(edition, document, constitution).flatMap((source) => source.outline().provisions);
  if (published.length === 0) return [];
  const kept = namesIn(edition.outline());
  const gone = published.filter(({ id }) => id !== '' && !kept.has(id));
  if (gone.length === 0) return [];
  const kind = templateOf(edition, document, constitution);
  const isTold = !constitution.waivers.some(({ rule }) => rule === 'section-missing');
  const missing: ReadonlySet<string | undefined> = isTold ? missingKeys(edition, kind) : new Set();
  const told = new Set(gone.flatMap(({ id, within }) => (missing.has(within) ? id : [])));
  return [...new Set(gone.flatMap(({ id }) => (told.has(id) ? [] : id)))];
}

/** The keys of the required sections that the edition does not have. */
function missingKeys(edition: DatedEdition, kind: Kind | undefined): ReadonlySet<string> {
  const present = new Set(edition.outline().provisions.map(({ within }) => within));
  return new Set(kind?.sections.flatMap(({ id, isRequired }) => (isRequired && !present.has(id) ? id : [])));
}
