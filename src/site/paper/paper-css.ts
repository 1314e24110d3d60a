import type { Paper, PaperPart } from './papers.ts';

/** The width of the status sentence at the foot of a sheet, in characters. A line holds more; none may be cut off. */
const LINE = 78;
/** In millimetres. */
const LEADING = 3.7;
const FOOT = 15;
/** From here on characters are as wide as they are high. */
const FIRST_WIDE = 0x1100;

/** What the page says at its end stands at the head of each sheet. */
const WITHOUT_FOOTER =
  '.site-foot { display: none !important; } main, .after, .redline { margin-block-end: 0 !important; padding-block-end: 0 !important; }';

const FACE = 'font: 8pt / 1.3 sans-serif; color: #000; white-space: pre-line;';

/**
 * The styles that give each sheet of a paper its head and foot: whose text on which day, which text, whether it counts, and its number among all.
 * The foot grows with the sentence. Source: CSS Paged Media Level 3, section 5, Page-margin boxes.
 */
export function paperCss({ parts }: Paper, whose: string): string {
  return [
    WITHOUT_FOOTER,
    ...parts.map((part, index) => `${margins(part, index, whose)}\n${assigned(part, index)}`),
  ].join('\n');
}

function margins({ name, status, isBinding }: PaperPart, index: number, whose: string): string {
  const foot = FOOT + LEADING * Math.ceil(widthOf(status) / LINE);
  return `@page part-${index} {
  size: A4;
  margin: 24mm 20mm ${foot.toFixed(1)}mm;
  @top-left { content: ${quoted(whose)}; ${FACE} width: 40%; text-align: left; vertical-align: bottom; padding-bottom: 6mm; }
  @top-right { content: ${quoted(name)}; ${FACE} width: 60%; text-align: right; vertical-align: bottom; padding-bottom: 6mm; }
  @bottom-left { content: ${quoted(status)}; ${FACE} font-weight: ${isBinding ? 'normal' : 'bold'}; width: 82%; text-align: left; vertical-align: top; margin-top: 4mm; padding: 2mm 4mm 0 0; border-top: 0.5pt solid; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${FACE} width: 18%; text-align: right; vertical-align: top; margin-top: 4mm; padding-top: 2mm; border-top: 0.5pt solid; }
}`;
}

/** What follows a part is on a sheet of its own, since it belongs to another sort of page. */
function assigned({ id }: PaperPart, index: number): string {
  const element = id === undefined ? 'body' : `[id=${quoted(id)}]`;
  return `${element} { page: part-${index} !important; }`;
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) < FIRST_WIDE ? 1 : 2), 0);
}

/** A string of CSS: whatever is not a plain letter, digit or blank is written by its number. */
function quoted(text: string): string {
  return `"${text.replace(/[^a-zA-Z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
