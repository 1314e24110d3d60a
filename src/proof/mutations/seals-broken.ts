import { writeSeals } from '../../seals/write-seals.ts';
import { dataIn } from '../data-in.ts';
import { afterFirstWord } from '../first-clause.ts';
import type { Expectation, Family, Mutation } from '../mutation.ts';
import { errorAt, errorOnLines } from '../one-change.ts';
import { OUT_OF_FORCE } from '../out-of-force.ts';
import { positionAt } from '../position.ts';
import { linkOf, SEALS, type SealedSubject, sealed } from '../sealed-book.ts';
import type { EditionFile, Subject } from '../subject.ts';

/** Each adopted text is changed by a letter, turned into a draft or deleted, and each seal is edited or deleted. */
export const sealsBroken: Family = {
  name: 'Seals broken',
  mutationsOf: function* (subject) {
    const book = sealed(subject);
    for (const file of subject.editions.filter(({ edition }) => edition.status === 'adopted')) {
      yield* changedText(file, book);
      yield* changedStatus(file, book);
      yield* deletedFile(file, book);
    }
    yield* changedTitles(subject, book);
    yield* changedSeals(subject, book);
  },
};

function* changedText(file: EditionFile, { book }: SealedSubject): Iterable<Mutation> {
  const { path, text } = file;
  const at = afterFirstWord(file);
  if (at === undefined) return;
  const other = text.charAt(at - 1) === 'x' ? 'y' : 'x';
  const lines = [positionAt(text, at).line, statusOf(file).line];
  yield {
    what: 'changed one letter of an adopted text',
    file: path,
    changes: new Map([
      [SEALS, book],
      [path, text.slice(0, at - 1) + other + text.slice(at)],
    ]),
    expected: [errorOnLines('seal-broken', path, lines)],
    consequences: [],
  };
}

function* changedStatus({ path, text }: EditionFile, { book }: SealedSubject): Iterable<Mutation> {
  for (const status of ['draft', 'proposed', 'withdrawn']) {
    const mutated = text
      .replace(/^status: *adopted\b/m, `status: ${status}`)
      .replace(/^adoption:[^\n]*\n(?: +[^\n]*\n)*/m, '')
      .replace(/^(?:commencement|expiry|repeal):[^\n]*\n/gm, '');
    yield {
      what: `turned an adopted text into one that is ${status}`,
      file: path,
      changes: new Map([
        [SEALS, book],
        [path, mutated],
      ]),
      expected: [errorAt('seal-status', path, statusOf({ path, text: mutated }))],
      consequences: status === 'withdrawn' ? [...OUT_OF_FORCE, { rule: 'body-unconstituted' }] : OUT_OF_FORCE,
    };
  }
}

function* deletedFile({ path, edition, document }: EditionFile, { book }: SealedSubject): Iterable<Mutation> {
  const link = linkOf(edition, book);
  if (link === undefined) return;
  yield {
    what: 'deleted the file of an adopted text',
    file: path,
    changes: new Map([
      [SEALS, book],
      [path, undefined],
    ]),
    expected: [errorAt('seal-lost', SEALS, link)],
    consequences: [
      ...OUT_OF_FORCE,
      { rule: 'waiver-unknown' },
      { rule: 'path-missing', file: document.source.file },
      { rule: 'id-removed' },
    ],
  };
}

function* changedTitles({ constitution, texts }: Subject, { book }: SealedSubject): Iterable<Mutation> {
  for (const { editions, source } of constitution.documents) {
    const adopted = editions.filter(({ status }) => status === 'adopted');
    const title = dataIn(source.file, texts.get(source.file) ?? '').find(({ pointer }) => pointer === '/title');
    if (adopted.length === 0 || title === undefined) continue;
    yield {
      what: 'changed the title of a document that is sealed',
      file: source.file,
      changes: new Map([
        [SEALS, book],
        [source.file, title.with(`${title.value} again`)],
      ]),
      expected: adopted.map((edition): Expectation => {
        const file = edition.source.file;
        return errorAt('seal-broken', file, statusOf({ path: file, text: edition.source.text }));
      }),
      consequences: [],
    };
  }
}

function* changedSeals({ editions }: Subject, { constitution, book }: SealedSubject): Iterable<Mutation> {
  const links = dataIn(SEALS, book).filter(({ pointer }) => /\/link$/.test(pointer));
  for (const link of links) {
    const digit = link.value.startsWith('0') ? '1' : '0';
    yield {
      what: `edited ${link.pointer.slice(1)}`,
      file: SEALS,
      changes: new Map([[SEALS, link.with(digit + link.value.slice(1))]]),
      expected: [errorAt('seal-chain', SEALS, link.position)],
      consequences: [],
    };
  }
  for (const [document, chain] of constitution.seals?.chains ?? []) {
    const last = chain.at(-1);
    const file = editions.find(({ edition }) => edition.document === document && edition.number === last?.edition);
    if (last?.correction !== undefined || file === undefined) continue;
    yield {
      what: `deleted the last seal of “${document}”`,
      file: SEALS,
      changes: new Map([[SEALS, writeSeals(new Map(constitution.seals?.chains).set(document, chain.slice(0, -1)))]]),
      expected: [errorAt('seal-missing', file.path, statusOf(file))],
      consequences: [],
    };
  }
}

function statusOf({ path, text }: Pick<EditionFile, 'path' | 'text'>): {
  readonly line: number;
  readonly column: number;
} {
  const status = dataIn(path, text).find(({ pointer }) => pointer === '/status');
  return status?.position ?? { line: 1, column: 1 };
}
