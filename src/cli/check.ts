import { checkFolder } from '../pipeline/check-folder.ts';
import { closingLine } from '../reports/closing-line.ts';
import { reports } from '../reports/index.ts';
import { CannotRun, type Command } from './command.ts';
import { BASE_OPTIONS, readBase } from './read-base.ts';

/** `cartulary check`: what is wrong with the content, and whether it may be published. */
export const check: Command = {
  name: 'check',
  summary: 'Checks the content, and says what is wrong and how to mend it.',
  usage: 'cartulary check [DIR]',
  options: {
    format: `How to answer: ${Object.keys(reports).join(' or ')}.`,
    on: 'The day for which to check, such as 2026-03-12.',
    ...BASE_OPTIONS,
  },
  run(call, surroundings) {
    const { root, options, on } = call;
    const { writeOut, writeError } = surroundings;
    const name = options['format'] ?? 'text';
    const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
    if (report === undefined)
      throw new CannotRun(`There is no format “${name}”: choose ${Object.keys(reports).join(' or ')}.`);
    const checked = checkFolder({ root, on, base: readBase(call, surroundings) });
    writeOut(report.render(checked));
    const closing = `${closingLine(checked)}\n`;
    if (report.isForPeople) writeOut(`\n${closing}`);
    else writeError(closing);
    return checked.constitution === undefined ? 1 : 0;
  },
};
