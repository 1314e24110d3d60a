import type { Diagnostic, Fix, Mandate, Related } from '../../model/finding.ts';
import { type ChangedLines, fixLines } from '../fix-lines.ts';
import { type HelpList, helpParts } from '../help-parts.ts';
import type { Manner } from '../manner.ts';
import { shortTitle } from '../short-title.ts';
import { checklistKey } from '../shown-by.ts';
import { clipLine } from './clip-line.ts';
import { frame, type Mark } from './frame.ts';
import { paint } from './paint.ts';
import { indentBy, wrap } from './wrap.ts';

/** What surrounds a diagnostic. */
export interface Setting {
  readonly texts: ReadonlyMap<string, string>;
  /** The lines of a file; none where it was not read. */
  readonly linesOf: (file: string) => readonly string[];
  readonly manner: Manner;
  /** True for a checklist or a quotation that a diagnostic above has shown already. */
  readonly isShownAbove: (shown: string) => boolean;
}

const NEAR = 8;
const MOST_CHANGED = 12;

/** A diagnostic for a person to read, as lines; the name of its file stands above it. */
export function describeDiagnostic(diagnostic: Diagnostic, setting: Setting): readonly string[] {
  const { manner } = setting;
  const { near, far } = nearAndFar(diagnostic);
  const { advice, list } = helpParts(diagnostic.help);
  const marks = [mainMark(diagnostic, near), ...near.map(relatedMark)];
  return [
    ...title(diagnostic, manner),
    '',
    ...spaced(framed(marks, diagnostic, setting)),
    ...labelled('What to do: ', advice, manner),
    '',
    ...far.flatMap((related) => spaced(seeAlso(related, diagnostic, setting))),
    ...(list === undefined || setting.isShownAbove(checklistKey(list)) ? [] : spaced(checklist(list, manner))),
    ...diagnostic.fixes.flatMap((fix) => spaced(fixShown(fix, setting))),
    ...(diagnostic.mandate === null ? [] : spaced(mandateShown(diagnostic.mandate, setting))),
    `  More: ${more(diagnostic, manner)}`,
  ];
}

/** Where the content gives the site no sound address, the page of the rule cannot be found; the command can. */
function more({ rule, url }: Diagnostic, manner: Manner): string {
  return URL.canParse(url) ? wrap(url, manner.width, indentBy(0)).join('') : `run “cartulary explain ${rule}”.`;
}

function title({ rule, severity, message }: Diagnostic, manner: Manner): readonly string[] {
  const label = `${severity}[${rule}]:`;
  const [first = '', ...rest] = wrap(`${label} ${message}`, manner.width, { first: '', rest: '  ' });
  const words = first.startsWith(label) ? first.slice(label.length) : first;
  const head = first.startsWith(label) ? paint(label, severity, manner) : '';
  return [`${head}${paint(words, 'strong', manner)}`, ...rest.map((line) => paint(line, 'strong', manner))];
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

function labelled(label: string, text: string, { width }: Manner): readonly string[] {
  const [first = '', ...others] = text.split('\n');
  return [
    ...wrap(`${label}${first}`, width, { first: '  ', rest: '    ' }),
    ...others.flatMap((line) => wrap(line, width, indentBy(4))),
  ];
}

/** What is near enough to stand in one frame, and the rest. */
function nearAndFar({ place, related }: Diagnostic): {
  readonly near: readonly Related[];
  readonly far: readonly Related[];
} {
  const isNear = (other: Related) => other.place.file === place.file && Math.abs(other.place.line - place.line) <= NEAR;
  return { near: related.filter(isNear), far: related.filter((other) => !isNear(other)) };
}

/** The frame; only the line where the file could not be read. */
function framed(marks: readonly Mark[], { place }: Diagnostic, { linesOf, manner }: Setting): readonly string[] {
  const lines = frame(marks, linesOf(place.file), manner);
  return lines.length === 0 && place.line > 1 ? [`  On line ${place.line}.`] : lines;
}

function mainMark({ place, severity, absence }: Diagnostic, near: readonly Related[]): Mark {
  const isOtherwise = absence !== undefined && near.length > 0;
  return {
    place,
    absence,
    label: isOtherwise ? 'If not, what is missing belongs here.' : '',
    sign: '^',
    ink: severity,
  };
}

function relatedMark({ place, message }: Related): Mark {
  return { place, absence: undefined, label: message, sign: '-', ink: 'aside' };
}

function seeAlso(related: Related, { place }: Diagnostic, { linesOf, manner }: Setting): readonly string[] {
  const { file, line } = related.place;
  const lines = frame([relatedMark({ ...related, message: '' })], linesOf(file), manner);
  const where = file === place.file ? `line ${line}` : lines.length === 0 ? file : `line ${line} of ${file}`;
  return [...wrap(`See ${where}: ${related.message}`, manner.width, { first: '  ', rest: '    ' }), ...lines];
}

function checklist({ title: heading, items }: HelpList, manner: Manner): readonly string[] {
  const [yes, no] = manner.isDrawn ? ['✓', '✗'] : ['[x]', '[ ]'];
  return [
    ...wrap(heading, manner.width, indentBy(2)),
    ...items.map(({ name, isThere }) => {
      const [line = ''] = wrap(name, Number.POSITIVE_INFINITY, indentBy(0));
      return isThere
        ? `    ${paint(yes, 'good', manner)} ${line}`
        : `    ${paint(`${no} ${line}: missing`, 'error', manner)}`;
    }),
  ];
}

function fixShown(fix: Fix, { texts, manner }: Setting): readonly string[] {
  const words = `This fix was tried, and it works: ${fix.description} To have it made: \`cartulary check --fix\`.`;
  const changes = fixLines(fix, texts);
  return [
    ...wrap(words, manner.width, { first: '  ', rest: '    ' }),
    ...changes.flatMap((change) => changeShown(change, manner)),
  ];
}

function changeShown({ line, before, after }: ChangedLines, manner: Manner): readonly string[] {
  const digits = Math.max(3, String(line + before.length).length);
  const row = (sign: '-' | '+', text: string, number: string) => {
    const { shown } = clipLine(text, [], {
      width: manner.width - digits - 6,
      ellipsis: manner.isDrawn ? '…' : '...',
    });
    return paint(`  ${number.padStart(digits)} ${sign} ${shown}`.trimEnd(), sign === '-' ? 'error' : 'good', manner);
  };
  const rows = [
    ...before.map((text, index) => row('-', text, String(line + index))),
    ...after.map((text) => row('+', text, '')),
  ];
  const left = rows.length - MOST_CHANGED;
  return left > 0 ? [...rows.slice(0, MOST_CHANGED), `      and ${left} more lines`] : rows;
}

function mandateShown({ title: name, edition, label, quote, url }: Mandate, setting: Setting): readonly string[] {
  const { manner, isShownAbove } = setting;
  const source = `Asked for by ${shortTitle(name)}, edition ${edition}, ${label}`;
  if (isShownAbove(url)) return wrap(`${source}, quoted above.`, manner.width, { first: '  ', rest: '    ' });
  return [
    ...wrap(`${source}:`, manner.width, { first: '  ', rest: '    ' }),
    ...wrap(`“${quote}”`, manner.width, { first: '    ', rest: '     ' }).map((line) => paint(line, 'aside', manner)),
    ...(URL.canParse(url) ? wrap(url, manner.width, indentBy(4)) : []),
  ];
}
