import { dataIn } from '../data-in.ts';
import { linksIn } from '../links-in.ts';
import type { Consequence, Expectation, Family, Mutation } from '../mutation.ts';
import { errorAt, errorOnLines } from '../one-change.ts';
import { referencesIn } from '../references-in.ts';
import { linkOf, SEALS } from '../sealed-book.ts';
import type { EditionFile, Subject } from '../subject.ts';

/** Files whose name is an id are renamed: an edition, so that a number is skipped, and a body, so that all who name it are wrong. */
export const filesRenamed: Family = {
  name: 'Files renamed or deleted',
  mutationsOf: function* (subject) {
    for (const { editions } of subject.constitution.documents) {
      const last = subject.editions.find(({ edition }) => edition === editions.at(-1));
      if (last !== undefined) yield* skippedNumber(last, subject);
    }
    for (const { id, source } of subject.constitution.bodies) yield* lostBody(id, source.file, subject);
  },
};

function* skippedNumber({ path, text, edition }: EditionFile, { texts }: Subject): Iterable<Mutation> {
  const { document, number } = edition;
  const datum = dataIn(path, text).find(({ pointer }) => pointer === '/edition');
  if (datum === undefined) return;
  const file = path.replace(`/${number}.`, `/${number + 2}.`);
  // A sealed text that stands under its number no longer is lost, and the gap is then no news.
  const link = linkOf(edition, texts.get(SEALS) ?? '');
  const gap = link === undefined ? errorAt('id-sequence', file, datum.position) : errorAt('seal-lost', SEALS, link);
  const renamed = (mutated: string, what: string, more: readonly Expectation[]): Mutation => ({
    what,
    file,
    changes: new Map([
      [path, undefined],
      [file, mutated],
    ]),
    expected: [gap, ...more],
    consequences: namesOf(document, number, file),
  });
  yield renamed(datum.with(String(number + 2)), `numbered edition ${number} as ${number + 2}`, []);
  const mismatch = errorAt('id-mismatch', file, datum.position);
  yield renamed(text, `renamed the file of edition ${number} alone`, [mismatch]);
}

/** All that names the edition by its number, and what the gate said of the file under its old name. */
function namesOf(document: string, number: number, file: string): readonly Consequence[] {
  const rules = ['citation-unresolved', 'citation-of-draft', 'mandate-unknown', 'waiver-unknown', 'adoption-unfounded'];
  return [
    ...rules.map((rule) => ({ rule, mentions: [document] })),
    { rule: 'adoption-unfounded', file },
    { rule: 'placeholder', file },
    { rule: 'section-unexpected', file },
    { rule: 'seal-missing', file },
    { rule: 'seal-lost' },
    { rule: `waiver-unneeded`, mentions: [`${document}@${number}`] },
  ];
}

function* lostBody(id: string, file: string, subject: Subject): Iterable<Mutation> {
  const other = `content/bodies/${id}-renamed.yml`;
  const text = subject.texts.get(file) ?? '';
  const inData = referencesIn(subject).filter(({ rule, value }) => rule === 'body-unknown' && value === id);
  const places = [
    ...inData.map((each) => ({ rule: 'body-unknown', file: each.file, position: each.position })),
    ...linksIn(subject)
      .filter(({ target }) => target === `body:${id}`)
      .map(({ of, position }) => ({ rule: 'citation-unresolved', file: of.path, position })),
  ];
  const expectedIn = (left: (path: string) => boolean, path: (path: string) => string): readonly Expectation[] =>
    places.filter((place) => left(place.file)).map((place) => errorAt(place.rule, path(place.file), place.position));
  yield {
    what: `renamed the body “${id}”`,
    file: other,
    changes: new Map([
      [file, undefined],
      [other, text],
    ]),
    expected: expectedIn(
      () => true,
      (path) => (path === file ? other : path),
    ),
    // Under its new name it has no seat.
    consequences: [...namesOfBody(id), { rule: 'seat-missing' }],
  };
  yield {
    what: `deleted the body “${id}”`,
    file,
    changes: new Map([[file, undefined]]),
    expected: expectedIn(
      (path) => path !== file,
      (path) => path,
    ),
    consequences: [...namesOfBody(id)],
  };
  const misnamed = 'content/bodies/Not_an_id.yml';
  yield {
    what: `renamed the file of the body “${id}” to what is no id`,
    file: misnamed,
    changes: new Map([
      [file, undefined],
      [misnamed, text],
    ]),
    expected: [errorOnLines('id-malformed', misnamed, [1])],
    consequences: [],
  };
}

/** What names the body outside data and links: waivers, and the marks of duties, powers and rights. */
function namesOfBody(id: string): readonly Consequence[] {
  return ['waiver-unknown', 'mark-holder'].map((rule) => ({ rule, mentions: [id] }));
}
