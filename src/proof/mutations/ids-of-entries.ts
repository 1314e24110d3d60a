import { type Datum, dataIn } from '../data-in.ts';
import type { Family, Mutation } from '../mutation.ts';
import { errorAt, oneChange } from '../one-change.ts';
import type { Subject } from '../subject.ts';

/** Ids in data: those of seats and terms given twice, former ids that belong to another, front matter that names another file. */
export const idsOfEntries: Family = {
  name: 'Ids in data wrong',
  mutationsOf: function* (subject) {
    for (const [file, text] of subject.texts) {
      const data = dataIn(file, text);
      if (/^content\/bodies\//.test(file)) yield* repeated(file, data, /^\/seats\/\d+\/id$/);
      if (file === 'content/terms.yml') yield* repeated(file, data, /^\/\d+\/id$/);
      if (/\/editions\//.test(file)) yield* mismatched(file, data);
      if (/\/document\.yml$/.test(file)) yield* formerIds(file, text, subject);
    }
  },
};

function* repeated(file: string, data: readonly Datum[], pointers: RegExp): Iterable<Mutation> {
  const ids = data.filter(({ pointer }) => pointers.test(pointer));
  for (const [index, id] of ids.entries()) {
    const before = ids[index - 1];
    if (before === undefined) continue;
    const what = `gave the id “${before.value}” also to “${id.value}”`;
    const consequences = ['citation-unresolved', 'mark-holder'].map((rule) => ({ rule, mentions: [id.value] }));
    yield oneChange({ what, file, text: id.with(before.value), rule: 'id-repeated', at: id.position, consequences });
  }
}

function* mismatched(file: string, data: readonly Datum[]): Iterable<Mutation> {
  for (const [pointer, other] of [
    ['/document', 'another-document'],
    ['/edition', '9999'],
  ] as const) {
    const datum = data.find((each) => each.pointer === pointer);
    if (datum === undefined) continue;
    const what = `changed ${pointer.slice(1)} from “${datum.value}” to “${other}”`;
    yield oneChange({ what, file, text: datum.with(other), rule: 'id-mismatch', at: datum.position });
  }
}

function* formerIds(file: string, text: string, { constitution }: Subject): Iterable<Mutation> {
  const other = constitution.documents.find(({ source }) => source.file !== file);
  if (other === undefined) return;
  const kept = text
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('former-ids:'));
  const mutated = [...kept, `former-ids: [${other.id}]`, ''].join('\n');
  const at = { line: kept.length + 1, column: 'former-ids: ['.length + 1 };
  yield {
    what: `gave the former id “${other.id}”, which another document has`,
    file,
    changes: new Map([[file, mutated]]),
    expected: [errorAt('id-collision', file, at)],
    // The seals of the other document are then those of two.
    consequences: ['seal-chain', 'seal-status', 'seal-broken', 'seal-lost'].map((rule) => ({ rule })),
  };
}
