import { type Datum, dataIn } from '../data-in.ts';
import type { Family, Mutation } from '../mutation.ts';
import { oneChange } from '../one-change.ts';
import { OUT_OF_FORCE } from '../out-of-force.ts';
import type { EditionFile, Subject } from '../subject.ts';

const BEFORE_EVERYTHING = '1800-01-01';

/** Dates in an order in which nothing can happen: an end before the beginning, a beginning before the decision. */
export const datesDisordered: Family = {
  name: 'Dates out of order',
  mutationsOf: function* (subject) {
    for (const file of subject.editions) {
      const commencement = dataIn(file.path, file.text).find(({ pointer }) => pointer === '/commencement');
      if (commencement === undefined) continue;
      yield* endsBefore(file, commencement, subject);
      yield* beginsUndecided(file, commencement, subject);
    }
  },
};

function* endsBefore(file: EditionFile, commencement: Datum, { day }: Subject): Iterable<Mutation> {
  const dated = commencement.value === 'undetermined' ? commencement.with(day) : file.text;
  for (const key of ['expiry', 'repeal']) {
    const lines = dated.split('\n').filter((line) => !line.startsWith(`${key}:`));
    const at = lines.findIndex((line) => line.startsWith('commencement:')) + 1;
    const text = [...lines.slice(0, at), `${key}: ${BEFORE_EVERYTHING}`, ...lines.slice(at)].join('\n');
    const position = { line: at + 1, column: key.length + 3 };
    const what = `put the ${key} before the commencement`;
    const ofDocument = file.document.editions.map(({ source }) => ({ rule: 'date-order', file: source.file }));
    const consequences = [...OUT_OF_FORCE, ...(commencement.value === 'undetermined' ? ofDocument : [])];
    yield oneChange({ what, file: file.path, text, rule: 'date-order', at: position, consequences });
  }
}

function* beginsUndecided(file: EditionFile, commencement: Datum, { constitution }: Subject): Iterable<Mutation> {
  const { adoption } = file.edition;
  const isDecided = constitution.decisions.some(
    ({ id, date }) =>
      adoption !== undefined && 'decision' in adoption && adoption.decision === id && date !== 'undetermined',
  );
  if (!isDecided) return;
  const what = 'put the commencement before the day of the decision';
  const text = commencement.with(BEFORE_EVERYTHING);
  yield oneChange({ what, file: file.path, text, rule: 'date-order', at: commencement.position });
}
