const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const PARTS = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

/** The tens by name. */
export const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((name, index) => [
    name,
    (index + 2) * 10,
  ]),
);

/** The numbers below twenty by name. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((name, index) => [name, index] as const),
  ['none', 0],
  ['nil', 0],
]);

/** Into how many parts a fraction divides, by the name of the part. */
export const PARTS_OF_ONE: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...PARTS.split(' ').flatMap((name, index) => [[name, index + 3] as const, [`${name}s`, index + 3] as const]),
]);

/** How often, and how many at once. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['dozen', 12],
]);

/** A number in digits, alone. */
export const FIGURES = /^\d+(?:\.\d+)?$/;
