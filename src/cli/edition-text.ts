import { dateInWords } from '../model/plain-date.ts';
import type { RedlinePart } from '../model/redline.ts';
import { type StatusSubject, statusInWords } from '../model/status/status-of.ts';
import { type OutlineNode, outlineOf } from '../redline/outline.ts';
import { spoken } from '../redline/own-text.ts';
import { printable } from '../reports/printable.ts';
import { indentBy, wrap } from '../reports/text/wrap.ts';

/** An edition to be read in lines of at most `width` columns: its name, what it is on the day, and every part. Ends with a line feed. */
export function editionText(subject: StatusSubject, width: number): string {
  const { constitution, document, edition } = subject;
  const { title, story } = statusInWords(subject);
  const head = [
    ...wrap(`${document.title}, edition ${edition.number}`, width, indentBy(0)),
    ...wrap(`${title}. ${story}`, width, indentBy(0)),
    `As on ${dateInWords(constitution.day)}.`,
  ];
  const { top } = outlineOf(edition, ({ children, written }) =>
    children.length === 0 ? written : spoken(children, ({ written: inner }) => inner),
  );
  return `${[...head, ...top.flatMap((node) => ['', ...partLines(node, 0, width)])].join('\n')}\n`;
}

function partLines(node: OutlineNode, depth: number, width: number): readonly string[] {
  const { part, text, children } = node;
  const mark = markOf(part);
  const start = `${'  '.repeat(depth)}${mark === '' ? '' : `${printable(mark)}  `}`;
  const rest = ' '.repeat(start.length);
  const own = text
    .split('\n')
    .flatMap((line, index) =>
      part.form === 'verbatim'
        ? [`${rest}${printable(line)}`]
        : wrap(line, width, { first: index === 0 ? start : rest, rest }),
    );
  const inner = children.flatMap((child) => [
    ...(child.part.form === 'section' ? [''] : []),
    ...partLines(child, depth + (part.form === 'section' && child.part.form === 'section' ? 0 : 1), width),
  ]);
  return [...own, ...inner];
}

function markOf(part: RedlinePart): string {
  if (part.form === 'clause') return part.label ?? part.number;
  return part.form === 'section' ? part.number : '';
}
