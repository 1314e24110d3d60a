import { editionAddress } from '../model/edition.ts';
import type { Diagnostic } from '../model/finding.ts';
import { changeFiles, type OrganisationFiles } from '../pipeline/organisation-files.ts';
import type { Consequence, Expectation, Family, Mutation } from './mutation.ts';
import type { Subject } from './subject.ts';

/** The gate as the proof sees it: files in, diagnostics out. */
export type Gate = (files: OrganisationFiles) => readonly Diagnostic[];

/** A mutation that the gate did not answer as it must. */
export interface Failure {
  readonly mutation: Mutation;
  /** What should have been said and was not. */
  readonly missed: readonly Expectation[];
  /** What was said anew and has nothing to do with it. */
  readonly unrelated: readonly Diagnostic[];
  /** All else that was said anew, where something was missed: it may be meant as what was expected. */
  readonly instead: readonly Diagnostic[];
}

/** How the gate did with one family. */
export interface FamilyScore {
  readonly name: string;
  readonly made: number;
  readonly failures: readonly Failure[];
  /** Places at which nothing could be tried. */
  readonly untried: readonly string[];
}

/** How the gate did. */
export interface Score {
  /** Errors in the untouched content: where there are any, nothing was mutated. */
  readonly untouched: readonly Diagnostic[];
  readonly families: readonly FamilyScore[];
}

/** What to prove, and whom to tell how far it has come. */
export interface Trial {
  readonly subject: Subject;
  readonly gate: Gate;
  readonly families: readonly Family[];
  readonly tell?: (progress: { readonly family: string; readonly made: number }) => void;
}

/** Holds the gate against every mutation, one at a time, in memory. Nothing is written. */
export function prove({ subject, gate, families, tell }: Trial): Score {
  const before = gate(subject.files);
  const untouched = before.filter(({ severity }) => severity === 'error');
  if (untouched.length > 0) return { untouched, families: [] };
  const scores = families.map(({ name, mutationsOf, untriedIn }) => {
    const failures: Failure[] = [];
    let made = 0;
    for (const mutation of mutationsOf(subject)) {
      made += 1;
      tell?.({ family: name, made });
      const after = gate(changeFiles(subject.files, mutation.changes));
      failures.push(...judged(mutation, { before, after }, subject));
    }
    return { name, made, failures, untried: untriedIn?.(subject) ?? [] };
  });
  return { untouched, families: scores };
}

/** What was not said before. The same words at another place of the file are no news: a warning moves with its text. */
function addedTo(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = before.map(wordsOf);
  return after.filter((diagnostic) => {
    const at = said.indexOf(wordsOf(diagnostic));
    if (at !== -1) said.splice(at, 1);
    return at === -1;
  });
}

function wordsOf({ rule, message, place }: Diagnostic): string {
  return [rule, place.file, message].join('\n');
}

interface Said {
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
}

function judged(mutation: Mutation, { before, after }: Said, subject: Subject): readonly Failure[] {
  const missed: Expectation[] = [];
  const left = [...after];
  for (const expectation of mutation.expected) {
    const found = left.findIndex((diagnostic) => isAt(expectation, diagnostic));
    if (found === -1) missed.push(expectation);
    else left.splice(found, 1);
  }
  const textOf = (file: string) =>
    (mutation.changes.has(file) ? mutation.changes.get(file) : subject.texts.get(file)) ?? '';
  const allowed = [...mutation.consequences, ...alwaysAllowed(mutation, subject)];
  const added = addedTo(before, left);
  const unrelated = added.filter((diagnostic) => !allowed.some((each) => isDue(each, diagnostic, textOf)));
  if (missed.length + unrelated.length === 0) return [];
  const instead = missed.length === 0 ? [] : added.filter((diagnostic) => !unrelated.includes(diagnostic));
  return [{ mutation, missed, unrelated, instead }];
}

/** A change of an adopted text breaks its seal. What a waiver covered may be gone, or no longer covered. */
function alwaysAllowed({ changes }: Mutation, { editions, constitution }: Subject): readonly Consequence[] {
  const changed = editions.filter(({ path }) => changes.has(path));
  const sealed = changed.filter(({ edition }) => edition.status === 'adopted');
  const addresses = changed.map(({ edition }) => editionAddress(edition));
  const waived = constitution.waivers.filter(({ at }) => addresses.some((address) => at.startsWith(address)));
  return [
    ...sealed.map(({ path }) => ({ rule: 'seal-broken', file: path })),
    ...waived.map(({ source }) => ({ rule: 'waiver-unneeded', file: source.file })),
    ...waived.flatMap(({ rule }) => changed.map(({ path }) => ({ rule, file: path }))),
  ];
}

function isAt({ rule, severity, file, lines, column }: Expectation, diagnostic: Diagnostic): boolean {
  const { place } = diagnostic;
  if (diagnostic.rule !== rule || diagnostic.severity !== severity || place.file !== file) return false;
  return lines.includes(place.line) && (column === undefined || place.column === column);
}

function isDue(
  { rule, file, mentions }: Consequence,
  { rule: said, place }: Diagnostic,
  textOf: (file: string) => string,
): boolean {
  if (said !== rule || (file !== undefined && place.file !== file)) return false;
  if (mentions === undefined) return true;
  const line = textOf(place.file).split('\n')[place.line - 1] ?? '';
  return mentions.some((word) => line.split(/[^\p{L}\p{N}-]+/u).includes(word));
}
