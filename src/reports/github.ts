import type { Answer } from '../model/answer.ts';
import type { Diagnostic, Severity } from '../model/finding.ts';
import { verdictLine } from './closing-line.ts';
import { PLAIN } from './manner.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report.ts';
import { textReport } from './text.ts';

const MOST_OF_EACH = 10;

/**
 * Annotations for a GitHub workflow, at most ten of each severity, then the full count, then the report for people.
 * Nothing in it is a workflow command but these.
 * Source: GitHub's documentation of workflow commands, and the grammar of its runner (ActionCommand).
 */
export function githubReport(
  answer: Pick<Answer, 'diagnostics' | 'texts'>,
  context: Pick<ReportContext, 'constitution' | 'aboutRule' | 'folder'>,
): string {
  const errors = mostBlocking(answer.diagnostics, 'error', context);
  const warnings = mostBlocking(answer.diagnostics, 'warning', context);
  const shown = [...errors.slice(0, MOST_OF_EACH), ...warnings.slice(0, MOST_OF_EACH)];
  const left = errors.length + warnings.length - shown.length;
  const rest = left === 0 ? '' : ` ${shown.length} of them are shown as annotations; the log has them all.`;
  const text = textReport(answer, { ...context, manner: PLAIN });
  return [
    ...shown.map((diagnostic) => annotation(diagnostic, context.folder)),
    command('notice', { title: 'Cartulary' }, `${verdictLine(answer.diagnostics)}${rest}`),
    text,
  ].join('\n');
}

/** Faults that keep a file from being read come first: they hide others. */
function mostBlocking(
  diagnostics: readonly Diagnostic[],
  severity: Severity,
  { aboutRule }: Pick<ReportContext, 'aboutRule'>,
): readonly Diagnostic[] {
  const own = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  const isSource = ({ rule }: Diagnostic) => aboutRule(rule)?.scope === 'source';
  return [...own.filter(isSource), ...own.filter((diagnostic) => !isSource(diagnostic))];
}

function annotation({ severity, rule, place, message, help }: Diagnostic, folder: string): string {
  const { line, column, endLine, endColumn } = place;
  // GitHub takes columns only where the stretch stays on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(
    severity,
    { file: `${folder}${place.file}`, line, endLine, ...columns, title: rule },
    [message, ...help.split('\n')].map(printable).join('\n'),
  );
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`,
  );
  return `::${name} ${written.join(',')}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
