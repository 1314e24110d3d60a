import type { FaultWords } from '../../model/describe-fault.ts';
import { type SchemaCompiler, schemaCompiler } from './compile-schema.ts';
import type { Judge } from './judge-by.ts';
import { keepJudges, keptJudges } from './kept-judges.ts';
import { keyTwice } from './key-twice.ts';
import { type LostReference, type SchemaFile, type SchemaStore, storeSchemas } from './schema-store.ts';
import { stepsOfSchema } from './steps-of-schema.ts';
import { type UnusableReason, unusable, unusableReason } from './unusable-schema.ts';

const MOST_STEPS = 1000;
const LONGEST_REFERENCE = 200;

/** Schemas that work together. */
export interface SettledSchemas {
  readonly store: SchemaStore;
  readonly judgeAt: (path: string) => Judge;
  readonly refused: readonly RefusedSchema[];
  /** Paths of the schemas that are not used: the refused, and those that need one of them. */
  readonly unused: readonly string[];
}

/** A schema that cannot be used, and why. */
export interface RefusedSchema {
  readonly file: SchemaFile;
  /** The place in it: a JSON Pointer, or the offsets of a part of its text, in UTF-16 units from 0. */
  readonly at: string | { readonly start: number; readonly end: number };
  readonly message: string;
  readonly help: string;
}

/**
 * An organisation's schemas in place of ours of the same path. One that cannot be used is left out, with those
 * that need it; where ours has the same path, ours is used.
 */
export function settleSchemas(ours: readonly SchemaFile[], theirs: readonly SchemaFile[]): SettledSchemas {
  const { store, lost } = storeSchemas([...othersThan(theirs, ours), ...theirs]);
  const judgeAt = lost.length === 0 ? keptJudges(store) : undefined;
  return judgeAt === undefined ? settleAnew(ours, theirs) : { store, judgeAt, refused: [], unused: [] };
}

function settleAnew(ours: readonly SchemaFile[], theirs: readonly SchemaFile[]): SettledSchemas {
  const refused: RefusedSchema[] = [];
  let kept = theirs;
  for (;;) {
    const round = tryTogether(ours, kept);
    if (round.refused.length === 0) {
      if (refused.length === 0) keepJudges(round.store, round.asText);
      const unused = theirs.filter((file) => !kept.includes(file)).map(({ path }) => path);
      return { store: round.store, judgeAt: round.judgeAt, refused, unused };
    }
    refused.push(...round.refused);
    const out = withDependents(new Set(round.refused.map(({ file }) => file.path)), ours, round.store);
    kept = kept.filter(({ path }) => !out.has(path));
  }
}

type Round = Omit<SettledSchemas, 'unused'> & Pick<SchemaCompiler, 'asText'>;

function tryTogether(ours: readonly SchemaFile[], kept: readonly SchemaFile[]): Round {
  const ourOthers = othersThan(kept, ours);
  const { store, lost } = storeSchemas([...ourOthers, ...kept]);
  const { judgeAt, asText } = schemaCompiler(store);
  const faulty = kept.flatMap((file) => refusalOf(file, lost, store, judgeAt) ?? []);
  const causes = faulty.filter(({ file }) => !needsAny(file.path, faulty, store));
  const refused = causes.length > 0 ? causes : faulty;
  if (refused.length > 0) return { store, judgeAt, asText, refused };
  const missed = ourOthers.flatMap((file) => missedBy(file, kept, { store, lost, judgeAt }));
  return {
    store,
    judgeAt,
    asText,
    refused: missed.filter(({ file }, index) => missed.findIndex((one) => one.file === file) === index),
  };
}

/** Those of ours in whose place the organisation has none of its own. */
function othersThan(theirs: readonly SchemaFile[], ours: readonly SchemaFile[]): readonly SchemaFile[] {
  const own = new Set(theirs.map(({ path }) => path));
  return ours.filter(({ path }) => !own.has(path));
}

function refusalOf(
  file: SchemaFile,
  lost: readonly LostReference[],
  store: SchemaStore,
  judgeAt: SettledSchemas['judgeAt'],
): RefusedSchema | undefined {
  const missing = lost.find(({ path }) => path === file.path);
  if (missing !== undefined) return { file, at: missing.pointer, ...lostWords(missing) };
  const twice = keyTwice(file);
  if (twice !== undefined) {
    return { file, at: twice, message: 'The same key stands twice.', help: 'Delete one of the two.' };
  }
  const reason = faultIn(file.path, store, judgeAt);
  return reason && { file, at: reason.pointer, message: reason.message, help: reason.help };
}

function lostWords({ reference, lacks }: LostReference): FaultWords {
  const message = `The schema refers to “${reference.slice(0, LONGEST_REFERENCE)}”, and there is no such ${lacks}.`;
  return {
    message,
    help: lacks === 'schema' ? 'Correct the path, or add the schema.' : 'Correct it, or add the part.',
  };
}

/** Why a schema cannot be used. */
function faultIn(path: string, store: SchemaStore, judgeAt: SettledSchemas['judgeAt']): UnusableReason | undefined {
  const schema = store.files.get(path)?.schema ?? {};
  try {
    const steps = stepsOfSchema(schema, store, MOST_STEPS);
    if (steps === Number.POSITIVE_INFINITY) return unusable('it refers to itself without end');
    if (steps > MOST_STEPS) return unusable(`one value would be held against more than ${MOST_STEPS} of its parts`);
    judgeAt(path);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return unusableReason(schema, cause);
  }
}

/** Where one of ours cannot work, a schema of theirs that it refers to lacks a part. */
function missedBy(
  file: SchemaFile,
  kept: readonly SchemaFile[],
  { store, lost, judgeAt }: Pick<Round, 'store' | 'judgeAt'> & { readonly lost: readonly LostReference[] },
): readonly RefusedSchema[] {
  const reason = faultIn(file.path, store, judgeAt);
  if (reason === undefined) return [];
  const needed = store.referredBy(file.path);
  const message = `This schema lacks a part that “${file.path}” needs.`;
  const part = lost.find(({ path }) => path === file.path)?.reference;
  const help = part === undefined ? reason.help : `Add the part: ${part}.`;
  return kept.filter(({ path }) => needed.has(path)).map((blamed) => ({ file: blamed, at: '', message, help }));
}

function needsAny(path: string, faulty: readonly RefusedSchema[], store: SchemaStore): boolean {
  const needed = store.referredBy(path);
  return faulty.some(({ file }) => file.path !== path && needed.has(file.path));
}

/** The paths with those of the schemas that refer to one of them and find none of ours in its stead. */
function withDependents(
  out: ReadonlySet<string>,
  ours: readonly SchemaFile[],
  store: SchemaStore,
): ReadonlySet<string> {
  const replaced = new Set(ours.map(({ path }) => path));
  const gone = [...out].filter((path) => !replaced.has(path));
  const needing = [...store.files.keys()].filter(
    (path) => !out.has(path) && gone.some((one) => store.referredBy(path).has(one)),
  );
  return needing.length === 0 ? out : withDependents(new Set([...out, ...needing]), ours, store);
}
