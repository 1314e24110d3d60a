import { nearest } from '../model/suggest.ts';
import { reports } from '../reports/index.ts';
import type { Report } from '../reports/report.ts';
import { CannotRun } from './command.ts';

/** The option that names a form of the answer. */
export const FORMAT_OPTIONS = {
  format: `How to answer: ${Object.entries(reports)
    .map(([name, { purpose }]) => `${name} (${purpose})`)
    .join(', ')}. Without it, text.`,
  output: 'A file to write the answer to, so that only the closing line is shown.',
  ref: 'The commit or branch to which links into the repository lead, in the format markdown.',
} as const;

/** The form that `--format` names, `text` where it is not given. Throws `CannotRun` for one that there is not. */
export function chooseReport(written: string | undefined): Report {
  const name = written ?? 'text';
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (report !== undefined) return report;
  const near = nearest(name, Object.keys(reports));
  const hint = near === undefined ? `choose ${Object.keys(reports).join(', ')}` : `did you mean “${near}”?`;
  throw new CannotRun(`There is no format “${name}”: ${hint}${near === undefined ? '.' : ''}`);
}
