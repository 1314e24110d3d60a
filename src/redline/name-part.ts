import { plainText } from '../model/phrasing.ts';
import type { RedlinePart } from '../model/redline.ts';

/** What a part is called at the beginning of a sentence, by the number or label that its page prints. `depth` is that of its row. */
export function nameOfPart(part: RedlinePart, depth: number): string {
  switch (part.form) {
    case 'section':
      return part.number === '' ? `The heading “${plainText(part.heading)}”` : `Section ${part.number}`;
    case 'clause':
      if (part.number === '' && part.label === undefined) return depth === 0 ? 'The preamble' : 'A clause';
      return part.label ?? `Clause ${part.number}`;
    case 'lead-in':
      return 'A lead-in';
    case 'paragraph':
      return 'A paragraph';
    default:
      return 'A quotation';
  }
}

/** Neighbours in the text, within a sentence: `clause 3`, `clauses 3 and 4`, `clauses 3 to 7`. */
export function namesOfParts(parts: readonly RedlinePart[], depth: number): string {
  const names = parts.map((part) => lowerName(nameOfPart(part, depth)));
  const [first = '', last = ''] = [names.at(0), names.at(-1)];
  if (first === last) return first;
  const join = parts.length === 2 ? 'and' : 'to';
  return `${first.replace(/^(clause|section) /, '$1s ')} ${join} ${last.replace(/^(?:clause|section) /, '')}`;
}

/** A name within a sentence. Labels are the author's own words and keep their case. */
export function lowerName(name: string): string {
  return name.replace(/^(?:Clause|Section|A|The) /, (word) => word.toLowerCase());
}

/** The number that the page prints in front of a part and that the tool gave it; undefined where it has a label, or none. */
export function plainNumber(part: RedlinePart | undefined): string | undefined {
  const number = part?.form === 'section' || (part?.form === 'clause' && part.label === undefined) ? part.number : '';
  return number === '' ? undefined : number;
}
