import type { Diagnostic } from '../model/finding.ts';
import { printable } from '../reports/printable.ts';
import type { Expectation } from './mutation.ts';
import type { Failure, FamilyScore, Score } from './prove.ts';

const MOST_SHOWN = 30;
const MOST_SAID = 5;

/** True where every mutation was found, and there was at least one. */
export function isProven({ untouched, families }: Score): boolean {
  return untouched.length === 0 && countOf(families, made) > 0 && countOf(families, failed) === 0;
}

/**
 * The score in words: a table of the families, each failure with what was done, expected and got, and as its last line how
 * many mutations are found.
 */
export function proofReport({ untouched, families }: Score): string {
  if (untouched.length > 0) return closedReport(untouched);
  const failures = families.flatMap((family) => family.failures.map((failure) => ({ family, failure })));
  const shown = failures
    .slice(0, MOST_SHOWN)
    .map(({ family, failure }, index) => failureText(failure, family, index + 1));
  const more = failures.length > MOST_SHOWN ? [`And ${failures.length - MOST_SHOWN} more.`] : [];
  return asLines([tableOf(families), ...untriedIn(families), ...shown, ...more, closingLine(families)].join('\n\n'));
}

function closedReport(untouched: readonly Diagnostic[]): string {
  const count = untouched.length === 1 ? 'There is 1 error' : `There are ${untouched.length} errors`;
  const [first] = untouched;
  const where = first === undefined ? '' : `, the first at ${first.place.file}:${first.place.line}`;
  const advice = 'Run “cartulary check”, mend what it finds, and prove again.';
  return asLines(`${count} in the content as it stands${where}. Nothing was tried. ${advice}`);
}

/** Words of the content may hold what a terminal would obey. */
function asLines(text: string): string {
  return `${text.split('\n').map(printable).join('\n')}\n`;
}

function tableOf(families: readonly FamilyScore[]): string {
  const rows = families.map((family) => [family.name, String(family.made), foundIn(family)] as const);
  const all = [['What was done to the content', 'made', 'found'] as const, ...rows];
  const width = Math.max(...all.map(([name]) => name.length));
  return all
    .map(([name, made, found]) => `${name.padEnd(width)}  ${made.padStart(5)}  ${found.padStart(5)}`)
    .join('\n');
}

function untriedIn(families: readonly FamilyScore[]): readonly string[] {
  const places = families.flatMap(({ untried }) => untried);
  if (places.length === 0) return [];
  const more = places.length > MOST_SHOWN ? [`  and ${places.length - MOST_SHOWN} more`] : [];
  const shown = places.slice(0, MOST_SHOWN).map((place) => `  ${place}`);
  return [['Not tried, for the proof cannot rewrite what is written there:', ...shown, ...more].join('\n')];
}

function foundIn({ made, failures }: FamilyScore): string {
  return made === 0 ? 'nothing to try' : String(made - failures.length);
}

function closingLine(families: readonly FamilyScore[]): string {
  const [all, lost] = [countOf(families, made), countOf(families, failed)];
  if (all === 0) return '0 of 0 mutations are found: the content holds nothing to try them on';
  // Cut and not rounded: only all of them are 100 per cent.
  const percent = Math.floor(((all - lost) / all) * 1000) / 10;
  return `${all - lost} of ${all} mutations are found (${percent} %)`;
}

function failureText({ mutation, missed, unrelated, instead }: Failure, { name }: FamilyScore, number: number): string {
  const expected = missed.map((each) => `   Expected: ${expectationText(each)}`);
  const tolerated = mutation.expected.length === 0 ? ['   Expected: nothing, for this is allowed'] : [];
  const got = [...unrelated, ...instead].slice(0, MOST_SAID).map((each) => `   Got: ${diagnosticText(each)}`);
  const nothing = missed.length > 0 && got.length === 0 ? ['   Got: nothing'] : [];
  const more = unrelated.length + instead.length - got.length;
  return [
    `${number}. ${name}: ${mutation.what}`,
    `   In ${mutation.file}`,
    ...expected,
    ...tolerated,
    ...(missed.length === 0 && tolerated.length === 0 ? ['   Expected: what was found, and nothing beside it'] : []),
    ...got,
    ...nothing,
    ...(more > 0 ? [`   Got: ${more} more`] : []),
  ].join('\n');
}

function expectationText({ rule, severity, file, lines, column }: Expectation): string {
  const places = lines.map((line) => (column === undefined ? `${line}` : `${line}:${column}`));
  const first = places[0] ?? '?';
  const last = places.at(-1) ?? first;
  const or = places.length > 1 ? ` to ${last}` : '';
  return `${severity}[${rule}] at ${file}:${first}${or}`;
}

function diagnosticText({ rule, severity, place, message }: Diagnostic): string {
  return `${severity}[${rule}] at ${place.file}:${place.line}:${place.column}: ${message}`;
}

function made(family: FamilyScore): number {
  return family.made;
}

function failed({ failures }: FamilyScore): number {
  return failures.length;
}

function countOf(families: readonly FamilyScore[], count: (family: FamilyScore) => number): number {
  return families.map(count).reduce((sum, number) => sum + number, 0);
}
