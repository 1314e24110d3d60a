import { joinWords } from '../../model/join-words.ts';
import type { PartName, Place, WordedPart } from './motion.ts';
import { isFollowedBy } from './next-number.ts';

/** How a part is named that has a heading and no number. */
const HEADED = 'the part headed ';
const NUMBERED = /^(clause|section) (\S+)$/;

/** Neighbours in the text: `clause 9`, `clauses 9 and 10`, `clauses 9 to 11`. */
export function sayNeighbours(parts: readonly PartName[]): string {
  return joinWords(
    runsOf(parts).map(({ noun, numbers }) => sayRun(noun, numbers)),
    'and',
  );
}

/** Parts wherever they stand: `clauses 2, 4 and 7`. */
export function sayEach(names: readonly string[]): string {
  const runs = runsOf(names.map((name) => ({ name })));
  return joinWords(
    runs.map(({ noun, numbers }) => sayList(noun, numbers)),
    'and',
  );
}

/** Parts in the order in which they move: `clauses 3 to 5` where they stood together. */
export function sayMoved(parts: readonly PartName[]): string {
  const isTogether = parts.every(({ name }, index) => {
    const previous = parts[index - 1];
    return previous === undefined || isFollowedBy(previous.name, name);
  });
  return isTogether ? sayNeighbours(parts) : sayEach(parts.map(({ name }) => name));
}

/** A heading itself, and not what stands under it. */
export function sayHeading({ name }: PartName): string {
  return name.startsWith(HEADED) ? name.replace(HEADED, 'the heading ') : `the heading of ${name}`;
}

/** Where words are amended: `the heading of section 2`, `the opening words of clause 3`. */
export function sayWorded(part: WordedPart): string {
  if (part.form === 'section') return sayHeading(part);
  return part.form === 'clause' && part.isParent ? `the opening words of ${part.name}` : part.name;
}

/** `after clause 10`, `at the end of section 3`. */
export function sayPlace(place: Place): string {
  if (place.at === 'after' || place.at === 'before') return `${place.at} ${place.part.name}`;
  const where = place.at === 'start' ? 'at the beginning' : 'at the end';
  return place.part === undefined ? `${where} of the text` : `${where} of ${place.part.name}`;
}

interface NameRun {
  /** Empty for a part that has no number of its own. */
  readonly noun: string;
  readonly numbers: readonly string[];
}

function runsOf(parts: readonly Pick<PartName, 'name'>[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const { name } of parts) {
    const [, noun = '', number = name] = NUMBERED.exec(name) ?? [];
    const last = runs.at(-1);
    if (last !== undefined && noun !== '' && last.noun === noun)
      runs.splice(-1, 1, { noun, numbers: [...last.numbers, number] });
    else runs.push({ noun, numbers: [number] });
  }
  return runs;
}

function sayRun(noun: string, numbers: readonly string[]): string {
  if (numbers.length < 3) return sayList(noun, numbers);
  return `${noun}s ${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`;
}

function sayList(noun: string, numbers: readonly string[]): string {
  if (noun === '') return joinWords(numbers, 'and');
  return `${noun}${numbers.length === 1 ? '' : 's'} ${joinWords(numbers, 'and')}`;
}
