/** True for 2.3 and 2.4, for 2.3(a) and 2.3(b), for 2.3(a)(iv) and 2.3(a)(v). */
export function isFollowedBy(one: string, other: string): boolean {
  return STEPS.some((stepOf) => {
    const [first, second] = [stepOf(one), stepOf(other)];
    if (first === undefined || second === undefined) return false;
    return first.stem === second.stem && second.count === first.count + 1;
  });
}

interface Step {
  readonly stem: string;
  readonly count: number;
}

const STEPS = [figureStep, letterStep, romanStep] as const;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function figureStep(number: string): Step | undefined {
  const [, stem = '', figures] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return figures === undefined ? undefined : { stem, count: Number(figures) };
}

function letterStep(number: string): Step | undefined {
  const [, stem = '', letter] = /^(.*\()([a-z])\)$/.exec(number) ?? [];
  return letter === undefined ? undefined : { stem, count: letter.charCodeAt(0) };
}

function romanStep(number: string): Step | undefined {
  const [, stem = '', letters] = /^(.*\()([ivxlc]+)\)$/.exec(number) ?? [];
  if (letters === undefined) return undefined;
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  // A smaller letter in front of a greater one is taken off it.
  const signed = values.map((value, index) => (value < (values[index + 1] ?? 0) ? -value : value));
  return { stem, count: signed.reduce((sum, value) => sum + value, 0) };
}
