import type { Diagnostic } from '../model/finding.ts';
import type { NameFile } from './name-files.ts';

/** A file on which errors stand. */
export interface NotReady {
  readonly file: string;
  /** What the file is, in words; its path where it is no document and no body. */
  readonly name: string;
  readonly errors: readonly Diagnostic[];
  /** `Economy Group, edition 1, is not ready: Membership is missing.` */
  readonly sentence: string;
}

const MOST_TOLD = 7;

/** The files that keep the gate closed, in the order of the diagnostics, each with a sentence that says what is wrong. */
export function notReady(diagnostics: readonly Diagnostic[], nameFile: NameFile): readonly NotReady[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return [...Map.groupBy(errors, ({ place }) => place.file)].map(([file, own]) => {
    const title = nameFile(file);
    const subject = title === undefined ? file : `${title}${/, edition \d+$/.test(title) ? ',' : ''}`;
    return { file, name: title ?? file, errors: own, sentence: `${subject} is not ready: ${whatIsWrong(own)}` };
  });
}

function whatIsWrong(errors: readonly Diagnostic[]): string {
  const [only, ...others] = errors;
  if (only !== undefined && others.length === 0 && only.gist === undefined) return only.message;
  const gists = errors.flatMap(({ gist }) => gist ?? []).slice(0, MOST_TOLD);
  const left = errors.length - gists.length;
  const more = gists.length === 0 ? '' : 'more ';
  const rest = left === 0 ? [] : [left === 1 ? `1 ${more}error stands` : `${left} ${more}errors stand`];
  return `${inOneSentence([...gists, ...rest])}.`;
}

/** Clauses as one sentence: a comma stands before the last, for each is a sentence of its own. */
function inOneSentence(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, and ${last}`;
}
