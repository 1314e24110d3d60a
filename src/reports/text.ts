import type { Answer } from '../model/answer.ts';
import type { Diagnostic } from '../model/finding.ts';
import type { Manner } from './manner.ts';
import { type NameFile, nameFiles } from './name-files.ts';
import { notReady } from './not-ready.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report.ts';
import { shownBy } from './shown-by.ts';
import { describeDiagnostic, type Setting } from './text/describe-diagnostic.ts';
import { textWidth } from './text/letters.ts';
import { paint } from './text/paint.ts';
import { wrap } from './text/wrap.ts';
import { changesText } from './text-changes.ts';
import { withoutCommands } from './without-commands.ts';

/** The diagnostics for a person, by file and in reading order, with the writer's own lines and what to do; then what is not ready. */
export function textReport(
  answer: Pick<Answer, 'diagnostics' | 'texts' | 'changes'>,
  { constitution, manner }: Pick<ReportContext, 'constitution' | 'manner'>,
): string {
  const { diagnostics, texts } = answer;
  const changes = changesText(answer);
  if (diagnostics.length === 0) return withoutCommands(`No diagnostics.\n${changes === '' ? '' : `\n${changes}`}`);
  const nameFile = nameFiles(constitution);
  const setting = { texts, linesOf: rememberedLines(texts), manner };
  const files = [...Map.groupBy(diagnostics, ({ place }) => place.file)];
  const lines = files.flatMap(([file, own], index) => [
    ...(index === 0 ? [] : ['']),
    ...heading(file, nameFile, manner),
    ...inOrder(own, setting),
  ]);
  const told = [...lines, ...(changes === '' ? [] : [changes]), ...summary(diagnostics, nameFile, manner)];
  return withoutCommands(`${told.join('\n').trimEnd()}\n`);
}

/** What one diagnostic has shown the next in the same file need not show again. */
function inOrder(diagnostics: readonly Diagnostic[], setting: Omit<Setting, 'isShownAbove'>): readonly string[] {
  const shown = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const lines = describeDiagnostic(diagnostic, { ...setting, isShownAbove: (key) => shown.has(key) });
    for (const key of shownBy(diagnostic)) shown.add(key);
    return ['', ...lines, ''];
  });
}

/** The name of a file across the page, and its path where that is not its name. */
function heading(file: string, nameFile: NameFile, manner: Manner): readonly string[] {
  const name = nameFile(file);
  const words = printable(name ?? file);
  const line = manner.isDrawn ? '─' : '-';
  const rest = Math.max(2, manner.width - textWidth(words) - 4);
  const title = paint(`${line.repeat(2)} ${words} ${line.repeat(rest)}`, 'strong', manner);
  return name === undefined ? [title] : [title, paint(`   ${printable(file)}`, 'quiet', manner)];
}

function summary(diagnostics: readonly Diagnostic[], nameFile: NameFile, manner: Manner): readonly string[] {
  return notReady(diagnostics, nameFile).flatMap(({ sentence }) =>
    wrap(sentence, manner.width, { first: '', rest: '  ' }),
  );
}

/** The lines of a file, taken apart once for all that is said of it. */
function rememberedLines(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? texts.get(file)?.split('\n') ?? [];
    known.set(file, lines);
    return lines;
  };
}
