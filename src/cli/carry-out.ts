import type { Diagnostic } from '../model/finding.ts';
import { withoutNoted } from '../model/noted-in-braces.ts';
import { readFiles } from '../pipeline/organisation-files.ts';
import { CannotWrite, writeChanges } from '../pipeline/write-changes.ts';
import { closingLine } from '../reports/closing-line.ts';
import { printable } from '../reports/printable.ts';
import { beginDrafting, type Drafting, type Plan, type Refusal } from '../scaffold/drafting.ts';
import type { JudgedPlan } from '../scaffold/judge-plan.ts';
import { judgePlan } from '../scaffold/judge-plan.ts';
import { CannotEdit } from '../scaffold/yaml/open-yaml.ts';
import { type Call, CannotRun, type Surroundings } from './command.ts';

/** The switch of every command that writes. */
export const DRY_RUN = { 'dry-run': 'Shows what would be written, and writes nothing.' } as const;

/**
 * What the gate may newly find in what is planned: nothing; or words that are still to be written; or whatever a copied
 * text brings along.
 */
export type Strictness = 'nothing-new' | 'may-leave-words' | 'may-copy-faults';

/** A plan that is to be carried out. */
export interface Undertaking {
  readonly call: Call;
  readonly drafting: Drafting;
  readonly plan: Plan | Refusal;
  readonly strictness: Strictness;
  /** A file in which no error may stand, be it new or old. */
  readonly about?: string;
}

const MAY_STAND: Readonly<Record<Strictness, (one: Diagnostic, judged: JudgedPlan) => boolean>> = {
  'nothing-new': () => false,
  'may-leave-words': (one, { unwritten }) => unwritten.includes(one),
  'may-copy-faults': ({ place }) => place.file.includes('/editions/'),
};

const DONE = 0;
const REFUSED = 1;

/** Reads the organisation's files to plan from. Throws `CannotRun` where one cannot be read, for a plan could miss it. */
export function readDrafting({ root, on }: Call): Drafting {
  const files = readFiles(root);
  const drafting = beginDrafting(files, on);
  const lost = drafting.verdict.looked.waiting > 0;
  if (lost) throw new CannotRun('A file cannot be read, so nothing is changed: run “cartulary check” first.');
  return drafting;
}

/** Throws `CannotRun` in place of a fault of editing or writing, which the person can mend. */
export async function sayingWhy<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof CannotEdit || cause instanceof CannotWrite) throw new CannotRun(cause.message, { cause });
    throw cause;
  }
}

/** Judges a plan, writes it and says so; or refuses it with reasons, and writes nothing. Gives the exit code: 0 done, 1 refused. */
export function carryOut(
  { call, drafting, plan, strictness, about }: Undertaking,
  { writeOut }: Pick<Surroundings, 'writeOut'>,
): number {
  if ('reasons' in plan) return refuse(plan.reasons, writeOut);
  const judged = judgePlan(drafting, plan.changes);
  const errors = judged.after.verdict.diagnostics.filter(
    (one) => one.severity === 'error' && (judged.fresh.includes(one) || one.place.file === about),
  );
  const blocking = errors.filter((one) => !MAY_STAND[strictness](one, judged));
  if (blocking.length > 0)
    return refuse(
      blocking.map((one) => inWords(asItStands(one, drafting))),
      writeOut,
    );
  const isDry = call.switches.has('dry-run');
  if (!isDry) writeChanges(call.root, plan.changes, drafting.files);
  writeOut(told(plan, judged, { drafting, isDry }));
  return DONE;
}

function refuse(reasons: readonly string[], writeOut: (text: string) => void): number {
  const lines = reasons.map((reason) => `- ${printable(reason)}\n`).join('');
  writeOut(`This is not done, and nothing was written:\n${lines}`);
  return REFUSED;
}

/** Where the finding stood before the plan: nothing was written, so that is where a person has to look. */
function asItStands(one: Diagnostic, { verdict }: Drafting): Diagnostic {
  return verdict.diagnostics.find(({ fingerprint }) => fingerprint === one.fingerprint) ?? one;
}

function inWords({ message, help, place }: Diagnostic): string {
  return `${message} (${place.file}, line ${place.line}) ${help.split('\n')[0] ?? ''}`;
}

function told(
  { changes, remarks }: Plan,
  { after, fresh, unwritten }: JudgedPlan,
  { drafting, isDry }: { readonly drafting: Drafting; readonly isDry: boolean },
): string {
  const known = new Set([...drafting.files.content.files, ...drafting.files.schemas.files].map(({ path }) => path));
  const verb = (path: string, text: string | undefined) =>
    text === undefined ? 'taken away' : known.has(path) ? 'changed' : 'new';
  const files = [...changes].map(([path, text]) => `  ${verb(path, text)}: ${path}`);
  const texts = isDry ? [...changes].flatMap(([path, text]) => shown(path, text)) : [];
  const written = unwritten.map((one) => toWrite(one, after.verdict.texts));
  const others = fresh.filter((one) => !unwritten.includes(one)).map((one) => `  ${inWords(one)}`);
  const stood = after.verdict.diagnostics.filter((one) => one.severity === 'error' && !fresh.includes(one));
  const lines = [
    isDry ? 'This would be written; nothing was:' : 'Written:',
    ...files,
    ...texts,
    ...(remarks.length === 0 ? [] : ['', ...remarks]),
    ...(written.length === 0 ? [] : ['', 'Still to be written:', ...written]),
    ...(others.length === 0 ? [] : ['', 'The gate also says:', ...others]),
    ...(stood.length === 0
      ? []
      : ['', 'The gate found this before, and still does:', ...stood.map((one) => `  ${inWords(one)}`)]),
    '',
    `${closingLine(after.verdict)}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** A placeholder with the heading above it, as the file has them; any other finding in its own words. */
function toWrite({ place, rule, message }: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const where = `  ${place.file}, line ${place.line}`;
  if (!rule.endsWith('placeholder')) return `${where}: ${message}`;
  const lines = texts.get(place.file)?.split('\n').slice(0, place.line) ?? [];
  const heading = lines.findLast((line) => line.startsWith('## '))?.slice(3);
  return `${where}: ${heading === undefined ? '' : `${unmarked(heading)}: `}${unmarked(lines.at(-1) ?? '')}`;
}

/** A line without the mark of a list item, and without what is noted in braces at its end. */
function unmarked(line: string): string {
  return withoutNoted(line.trim().replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, ''));
}

function shown(path: string, text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : [
        '',
        `${path}:`,
        ...text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `  | ${line}`),
      ];
}
