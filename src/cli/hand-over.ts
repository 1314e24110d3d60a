import { resolve } from 'node:path';
import type { Verdict } from '../gate/judge.ts';
import type { Answer } from '../model/answer.ts';
import { describeDiskFault } from '../model/describe-disk-fault.ts';
import { closingLine } from '../reports/closing-line.ts';
import { PLAIN } from '../reports/manner.ts';
import type { Report, ReportContext } from '../reports/report.ts';
import { CannotRun, type Surroundings } from './command.ts';
import { writeWhole } from './write-whole.ts';

/** What to say, and where. */
export interface Delivery {
  readonly report: Report;
  readonly context: ReportContext;
  /** The file to write to, as written; undefined for stdout. */
  readonly output: string | undefined;
}

/** An answer in words. */
export interface SaidAnswer {
  readonly report: string;
  /** One line, with its line feed. */
  readonly closing: string;
  readonly exitCode: number;
}

/** The answer in words, as its report tells it; in plain ones where they go to a file. */
export function sayAnswer(verdict: Answer & Pick<Verdict, 'constitution'>, delivery: Delivery): SaidAnswer {
  const { report, context, output } = delivery;
  return {
    report: report.render(verdict, output === undefined ? context : { ...context, manner: PLAIN }),
    closing: `${closingLine(verdict)}\n`,
    exitCode: verdict.constitution === undefined ? 1 : 0,
  };
}

/**
 * Writes the report, and the closing line: behind it where it is for people, to stderr where a program reads stdout,
 * and alone on stdout where the report goes to a file. Throws `CannotRun` where the file cannot be written.
 */
export function handOver(
  { report, closing }: SaidAnswer,
  { report: { isForPeople }, output }: Pick<Delivery, 'report' | 'output'>,
  surroundings: Surroundings,
): void {
  if (output !== undefined) {
    write(resolve(surroundings.cwd, output), report, output);
    surroundings.writeOut(closing);
    return;
  }
  surroundings.writeOut(report);
  if (isForPeople) surroundings.writeOut(`\n${closing}`);
  else surroundings.writeError(closing);
}

function write(path: string, text: string, written: string): void {
  try {
    writeWhole(path, text);
  } catch (cause) {
    throw new CannotRun(
      `The file “${written}” could not be written. ${describeDiskFault(cause, written) ?? ''}`.trim(),
      {
        cause,
      },
    );
  }
}
