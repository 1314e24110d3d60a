import { checkFiles } from '../pipeline/check-folder.ts';
import { loadFiles } from '../pipeline/load-constitution.ts';
import { type OrganisationFiles, readFiles } from '../pipeline/organisation-files.ts';
import { families } from '../proof/mutations/index.ts';
import { isProven, proofReport } from '../proof/proof-report.ts';
import { prove as proveGate, type Trial } from '../proof/prove.ts';
import { subjectOf } from '../proof/subject.ts';
import type { Call, Command } from './command.ts';
import { progressLine } from './progress-line.ts';

/** `cartulary prove`: puts faults into the content, in memory and one at a time, and demands that the gate finds each. */
export const prove: Command = {
  name: 'prove',
  summary: 'Puts faults into the content, in memory, and shows that the check finds each of them.',
  usage: 'cartulary prove [DIR]',
  options: { on: 'The day for which to check, such as 2026-03-12.' },
  run({ root, on }, surroundings) {
    const files = readFiles(root);
    const day = dayFor(files, on);
    const gate: Trial['gate'] = (changed) => checkFiles(changed, { on: day }).diagnostics;
    const line = progressLine(surroundings);
    const tell: Trial['tell'] = ({ family, made }) => line.tell({ doing: family, done: made });
    const score = proveGate({ subject: subjectOf(files, day), gate, families, tell });
    line.clear();
    surroundings.writeOut(proofReport(score));
    return isProven(score) ? 0 : 1;
  },
};

/** One day for the whole proof, whatever the clock does meanwhile. */
function dayFor(files: OrganisationFiles, on: Call['on']): string {
  return typeof on === 'string' ? on : loadFiles(files, { dayIn: on }).constitution.day;
}
