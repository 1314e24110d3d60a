import { type Datum, dataIn } from '../data-in.ts';
import type { Consequence, Family, Mutation } from '../mutation.ts';
import { oneChange } from '../one-change.ts';
import type { Subject } from '../subject.ts';

const DATES: readonly (readonly [file: RegExp, pointer: RegExp])[] = [
  [/\/editions\//, /^\/(?:proposal|commencement|expiry|repeal|comment-until)$/],
  [/^content\/decisions\//, /^\/date$/],
  [/^content\/waivers\.yml$/, /^\/\d+\/until$/],
];

/** Each date is one that no calendar has, or is written in another form. */
export const datesWrong: Family = {
  name: 'Dates impossible or ill-written',
  mutationsOf: function* (subject) {
    for (const [file, text] of subject.texts) {
      const rows = DATES.filter(([files]) => files.test(file));
      const dates = dataIn(file, text).filter(({ pointer }) => rows.some(([, pointers]) => pointers.test(pointer)));
      for (const date of rows.length === 0 ? [] : dates) yield* wrongDates(file, date, subject);
    }
  },
};

function* wrongDates(file: string, date: Datum, subject: Subject): Iterable<Mutation> {
  const consequences = uncovered(file, subject);
  for (const [wrong, rule] of [
    ['2024-02-30', 'date-impossible'],
    ['2023-13-01', 'date-impossible'],
    ['1/2/2024', 'date-format'],
    ['12 March 2024', 'date-format'],
  ] as const) {
    const what = `changed ${date.pointer.slice(1)} from “${date.value}” to “${wrong}”`;
    yield oneChange({ what, file, text: date.with(wrong), rule, at: date.position, consequences });
  }
}

/** A waiver that cannot be read covers nothing. */
function uncovered(file: string, { constitution }: Subject): readonly Consequence[] {
  return file === 'content/waivers.yml' ? constitution.waivers.map(({ rule }) => ({ rule })) : [];
}
