import { checkWithFixes } from '../fixes/check-with-fixes.ts';
import { keepUpTo } from '../model/keep.ts';
import { readFiles } from '../pipeline/organisation-files.ts';
import { chooseReport, FORMAT_OPTIONS } from './choose-report.ts';
import type { Command } from './command.ts';
import { handOver } from './hand-over.ts';
import { FIX_SWITCH, mendFolder } from './mend-folder.ts';
import { progressLine } from './progress-line.ts';
import { BASE_OPTIONS, loadBase } from './read-base.ts';
import { reportContext } from './report-context.ts';
import { COVERAGE_SWITCH, reportCoverage } from './report-coverage.ts';
import { EDIT_OPTION, seenSince } from './seen-since.ts';
import { withPauses } from './with-pauses.ts';

/** Some thousands of texts, in characters. */
const MOST_KEPT = 10_000_000;

/** `cartulary check`: what is wrong with the content, and whether it may be published. */
export const check: Command = {
  name: 'check',
  summary: 'Checks the content, and says what is wrong and how to mend it.',
  usage: 'cartulary check [DIR]',
  options: {
    ...FORMAT_OPTIONS,
    on: 'The day for which to check, such as 2026-03-12.',
    'as-of': 'The same, to ask how all stood on that day: what was decided later is then no fault.',
    ...BASE_OPTIONS,
    ...EDIT_OPTION,
  },
  switches: { ...FIX_SWITCH, ...COVERAGE_SWITCH },
  async run(call, surroundings) {
    if (call.switches.has('coverage')) return reportCoverage(call, surroundings);
    const { root, options, on } = call;
    const report = chooseReport(options['format']);
    const before = loadBase(call, surroundings);
    const base = before?.constitution;
    const tell = report.isForPeople ? surroundings.writeOut : surroundings.writeError;
    const line = progressLine(surroundings);
    const asked = options['as-of'] === undefined ? 'today' : 'any-day';
    const verdict = call.switches.has('fix')
      ? mendFolder({ root, on, base, asked }, tell)
      : await withPauses(
          checkWithFixes(readFiles(root), { on, base, asked, keeping: () => keepUpTo(MOST_KEPT) }),
          line.tell,
        );
    line.clear();
    const checked = { ...verdict, ...seenSince(before, verdict, call) };
    const context = reportContext(verdict, call, surroundings);
    handOver(checked, { report, context, output: options['output'] }, surroundings);
    return checked.constitution === undefined ? 1 : 0;
  },
};
