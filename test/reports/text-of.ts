import type { Diagnostic } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/place.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { textReport } from '../../src/reports/text.ts';
import { DIAGNOSTIC, FILE, verdictAndContext } from './sample-answer.ts';

const { constitution } = verdictAndContext().context;

/** The text of the file of which the reports tell. */
export const TEXT = 'one\ntwo\nsee four here\n';

/** A diagnostic with no more than each has. */
export const BARE: Diagnostic = { ...DIAGNOSTIC, help: 'Mend it.', related: [], mandate: null };

/** The report in text on diagnostics of the small organisation. */
export function textOf(diagnostics: readonly Diagnostic[], text = TEXT, manner = PLAIN): string {
  return textReport({ diagnostics, texts: new Map([[FILE, text]]) }, { constitution, manner });
}

/** A place in the file. */
export function at(line: number, column: number, endColumn: number, endLine = line): Place {
  return { file: FILE, line, column, endLine, endColumn };
}
