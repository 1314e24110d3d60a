import { coverageOf } from '../gate/coverage.ts';
import { checkFolder } from '../pipeline/check-folder.ts';
import { closingLine } from '../reports/closing-line.ts';
import { coverageJson } from '../reports/coverage-json.ts';
import { coverageText } from '../reports/coverage-text.ts';
import { rules } from '../rules/index.ts';
import { type Call, CannotRun, type Surroundings } from './command.ts';

/** The switch that asks for it. */
export const COVERAGE_SWITCH = {
  coverage: 'Lists the clauses that no check upholds and the checks that uphold no clause, as text or json.',
} as const;

const FORMATS = { text: coverageText, json: coverageJson };

/**
 * `cartulary check --coverage`: which clauses the checks uphold. It is a report and no gate, so the exit code is 0.
 * Where the gate is closed it says so on stderr, since what could not be read is not counted.
 */
export function reportCoverage({ root, options, switches, on }: Call, { writeOut, writeError }: Surroundings): number {
  const name = options['format'] ?? 'text';
  if (name !== 'text' && name !== 'json')
    throw new CannotRun(`The coverage is told as text or json, not as “${name}”.`);
  const stray = Object.keys(options).find((option) => option !== 'format' && option !== 'on');
  if (stray !== undefined) throw new CannotRun(`With --coverage, --${stray} says nothing: leave it out.`);
  if (switches.has('fix')) throw new CannotRun('With --coverage, --fix mends nothing: run one after the other.');
  const checked = checkFolder({ root, on });
  writeOut(FORMATS[name](coverageOf(checked.loaded, rules)));
  if (checked.constitution === undefined)
    writeError(`${closingLine(checked)} What could not be read is not counted here.\n`);
  return 0;
}
