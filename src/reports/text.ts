import type { Answer } from '../model/answer.ts';
import type { Diagnostic, Mandate } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { printable } from './printable.ts';

const WIDEST = 120;
const SHOWN_BEFORE = 40;

/** The diagnostics for a person at a terminal, with the writer's own lines. */
export function textReport({ diagnostics, texts }: Pick<Answer, 'diagnostics' | 'texts'>): string {
  if (diagnostics.length === 0) return 'No diagnostics.\n';
  return diagnostics.map((diagnostic) => `${describe(diagnostic, texts)}\n`).join('\n');
}

function describe(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const { rule, severity, place, message, help, related, mandate, url } = diagnostic;
  return [
    `${severity}[${rule}]: ${printable(message)}`,
    `  at ${where(place)}`,
    ...frame(place, texts),
    ...help
      .split('\n')
      .map((line, index) => (index === 0 ? `  Help: ${printable(line)}` : `        ${printable(line)}`)),
    ...related.flatMap((other) => [
      `  See: ${where(other.place)}: ${printable(other.message)}`,
      ...frame(other.place, texts),
    ]),
    ...(mandate === null ? [] : [`  Asked for by ${source(mandate)}: “${printable(mandate.quote)}”`]),
    `  More: ${printable(url)}`,
  ].join('\n');
}

function where({ file, line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}

function source({ document, edition, provision }: Mandate): string {
  return `${document}, edition ${edition}, ${provision}`;
}

/** The line at a place, with the stretch underlined. Nothing where the file was not read. */
function frame(place: Place, texts: ReadonlyMap<string, string>): readonly string[] {
  const line = lineAt(texts.get(place.file) ?? '', place.line);
  if (line === '') return [];
  const from = place.column - 1 > WIDEST - SHOWN_BEFORE ? place.column - 1 - SHOWN_BEFORE : 0;
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const [before, marked] = [
    line.slice(from, place.column - 1),
    line.slice(place.column - 1, Math.max(end, place.column)),
  ];
  const shown = clip(printable(line.slice(from)));
  const indent = printable(before).length;
  const length = Math.max(1, Math.min(printable(marked).length, shown.length - indent));
  const gutter = String(place.line);
  return [`    ${gutter} | ${shown}`, `    ${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${'^'.repeat(length)}`];
}

/** A line of a text by its number, from 1; empty where there is none. */
function lineAt(text: string, number: number): string {
  let start = 0;
  for (let passed = 1; passed < number; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

function clip(line: string): string {
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
