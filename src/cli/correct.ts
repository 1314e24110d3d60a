import type { Constitution } from '../model/constitution.ts';
import { dateFault, firstDay } from '../model/plain-date.ts';
import { loadFiles } from '../pipeline/load-constitution.ts';
import { readFilesAt } from '../pipeline/organisation-files.ts';
import { NoSuchCommit } from '../read/discover/discover-at-commit.ts';
import { planCorrection } from '../scaffold/plan-correction.ts';
import { carryOut, DRY_RUN, readDrafting, sayingWhy } from './carry-out.ts';
import { type Call, CannotRun, type Command } from './command.ts';
import { answerTo } from './question.ts';
import { readEditionAddress } from './read-edition-address.ts';

/** `cartulary correct`: records that a slip of the pen was put right in a sealed text. */
export const correct: Command = {
  name: 'correct',
  summary: 'Records that a slip of the pen was put right in a sealed text, and seals the text anew.',
  usage: 'cartulary correct DOCUMENT@EDITION --note "…"',
  operands: ['DOCUMENT@EDITION'],
  options: {
    note: 'What was wrong and what was done, in one sentence.',
    decision: 'The decision that corrects it, where a body decided so.',
    date: 'The day of the correction. Without it, today.',
    since: 'A git reference that still holds the sealed text. Without it, the last commit.',
    dir: 'The folder that holds the content. Without it, this one.',
    on: 'The day for which to check, such as 2026-03-12.',
  },
  switches: DRY_RUN,
  run: (call, { writeOut, ask }) =>
    sayingWhy(async () => {
      const drafting = readDrafting(call);
      const { constitution } = drafting;
      const { document, edition } = readEditionAddress(call.operands[0], constitution);
      const words = 'What was wrong in the text, and what was done, in one sentence?';
      const note = await answerTo({ flag: 'note', words }, { options: call.options, ask });
      const date = call.options['date'] ?? constitution.day;
      if (dateFault(date) !== undefined) throw new CannotRun(`“${date}” is not a day: write --date 2026-03-12.`);
      if (firstDay(date) > constitution.day)
        throw new CannotRun(`A correction of ${date} is still to come: today is ${constitution.day}.`);
      const plan = planCorrection(drafting, {
        document,
        edition,
        note,
        date,
        decision: call.options['decision'],
        before: readBefore(call),
      });
      return carryOut({ call, drafting, plan, strictness: 'nothing-new' }, { writeOut });
    }),
};

/** What the named commit holds, or else the last one; undefined where there is no git, or no commit yet. */
function readBefore({ root, options, on }: Call): Constitution | undefined {
  try {
    return loadFiles(readFilesAt(root, options['since'] ?? 'HEAD'), { dayIn: typeof on === 'string' ? () => on : on })
      .constitution;
  } catch (cause) {
    if (cause instanceof NoSuchCommit && options['since'] === undefined) return undefined;
    throw cause;
  }
}
