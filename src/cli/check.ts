import { checkWithFixes } from '../fixes/check-with-fixes.ts';
import type { Verdict } from '../gate/judge.ts';
import { keepUpTo } from '../model/keep.ts';
import type { CheckOptions } from '../pipeline/check-folder.ts';
import { readFiles } from '../pipeline/organisation-files.ts';
import { chooseReport, FORMAT_OPTIONS } from './choose-report.ts';
import type { Call, Command, Surroundings } from './command.ts';
import { type Delivery, handOver, type SaidAnswer, sayAnswer } from './hand-over.ts';
import { type KeptAnswers, keptAnswers } from './kept/kept-answers.ts';
import { FIX_SWITCH, mendFolder } from './mend-folder.ts';
import { progressLine } from './progress-line.ts';
import { BASE_OPTIONS, loadBase } from './read-base.ts';
import { reportContext } from './report-context.ts';
import { COVERAGE_SWITCH, reportCoverage } from './report-coverage.ts';
import { EDIT_OPTION, seenSince } from './seen-since.ts';
import { withSomeRoom } from './spare-memory.ts';
import { withPauses } from './with-pauses.ts';

/** The texts of an organisation that is not larger, in characters, stay in memory: some hundreds. */
const MOST_KEPT = 2_000_000;
/** Of a larger one no more than these, so that what is done with is gone at once. */
const AT_HAND = 3;

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
  switches: {
    ...FIX_SWITCH,
    ...COVERAGE_SWITCH,
    'no-cache': 'Looks at every file, also where nothing changed since the last check.',
  },
  async run(call, surroundings) {
    if (call.switches.has('coverage')) return reportCoverage(call, surroundings);
    const delivery = { report: chooseReport(call.options['format']), output: call.options['output'] };
    const answers = keptAnswers(call, surroundings);
    const said = answers?.find() ?? (await lookAndSay(call, delivery, { surroundings, answers }));
    handOver(said, delivery, surroundings);
    return said.exitCode;
  },
};

interface Around {
  readonly surroundings: Surroundings;
  readonly answers: KeptAnswers | undefined;
}

async function lookAndSay(
  call: Call,
  delivery: Pick<Delivery, 'report' | 'output'>,
  around: Around,
): Promise<SaidAnswer> {
  const { surroundings, answers } = around;
  const before = loadBase(call, surroundings);
  const asked = call.options['as-of'] === undefined ? ('today' as const) : ('any-day' as const);
  const how = { on: call.on, base: before?.constitution, asked };
  const tell = delivery.report.isForPeople ? surroundings.writeOut : surroundings.writeError;
  const verdict = call.switches.has('fix')
    ? mendFolder({ root: call.root, ...how }, tell)
    : await judgeFolder(call.root, how, around);
  const context = reportContext(verdict, call, surroundings);
  const said = sayAnswer({ ...verdict, ...seenSince(before, verdict, call) }, { ...delivery, context });
  answers?.keep(said, verdict);
  return said;
}

async function judgeFolder(
  root: string,
  how: Omit<CheckOptions, 'root'>,
  { surroundings, answers }: Around,
): Promise<Verdict> {
  const files = readFiles(root, answers?.notice);
  const size = files.content.files.reduce((sum, { text }) => sum + text.length, 0);
  const isLarge = size > MOST_KEPT;
  const keeping = () => (isLarge ? keepUpTo(0, AT_HAND) : keepUpTo(MOST_KEPT));
  const steps = checkWithFixes(files, { ...how, keeping, grounds: answers?.grounds });
  const line = progressLine(surroundings);
  const verdict = await withPauses(isLarge ? withSomeRoom(steps, size) : steps, line.tell);
  line.clear();
  return verdict;
}
