import { resolve } from 'node:path';
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

/**
 * Writes the report, and the closing line: behind it where it is for people, to stderr where a program reads stdout,
 * and alone on stdout where the report goes to a file. Throws `CannotRun` where the file cannot be written.
 */
export function handOver(answer: Answer, { report, context, output }: Delivery, surroundings: Surroundings): void {
  const closing = `${closingLine(answer)}\n`;
  if (output !== undefined) {
    write(resolve(surroundings.cwd, output), report.render(answer, { ...context, manner: PLAIN }), output);
    surroundings.writeOut(closing);
    return;
  }
  surroundings.writeOut(report.render(answer, context));
  if (report.isForPeople) surroundings.writeOut(`\n${closing}`);
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
