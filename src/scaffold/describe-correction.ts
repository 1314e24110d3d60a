import type { DatedEdition } from '../model/constitution.ts';
import { labelOf } from '../model/label-of.ts';
import type { RedlineRow } from '../model/redline.ts';
import { compareEditions } from '../redline/compare-editions.ts';
import { readNumbers } from '../rules/number-words/read-numbers.ts';

/** What a correction changes, a line each, and why it is more than a slip of the pen. */
export interface DescribedCorrection {
  readonly lines: readonly string[];
  readonly reasons: readonly string[];
}

/** A text with the title of its document. */
export interface TitledEdition {
  readonly title: string;
  readonly edition: DatedEdition;
}

/** Words that bind, or that turn a meaning round. */
const BINDING =
  /\b(?:must|shall|may|should|will|would|can|cannot|might|ought|required|not|no|none|nobody|never|nothing|unless|except|only)\b|[0-9]+(?:[.,/][0-9]+)*/giu;

/** Compares the sealed text with the corrected one. Numbers, words that bind and the set of clauses may not differ. */
export function describeCorrection(before: TitledEdition, after: TitledEdition): DescribedCorrection {
  const { rows, numbers } = compareEditions(before.edition, after.edition);
  const changed = rows.filter(({ fate, links }) => fate !== 'kept' || links.length > 0);
  const title = before.title === after.title ? [] : [`The title was: ${before.title}`, `The title is:  ${after.title}`];
  const reasons = [
    ...numbers.map(
      ({ before: old, after: now }) =>
        `The number “${old?.id ?? now?.id ?? ''}” binds and is another than in the sealed text.`,
    ),
    ...rows.flatMap(structuralReason),
    ...changed.filter(({ before: old, after: now }) => old !== undefined && now !== undefined).flatMap(bindingReason),
  ];
  return { lines: [...title, ...changed.flatMap(describeRow)], reasons: [...new Set(reasons)] };
}

function structuralReason({ fate, before, after, isMoved, isRenumbered }: RedlineRow): readonly string[] {
  if (fate === 'inserted') return [`${nameOf(after)} was not in the sealed text.`];
  if (fate === 'deleted') return [`${nameOf(before)} of the sealed text is gone.`];
  const ids = [before, after].map((part) => (part !== undefined && 'id' in part ? part.id : undefined));
  if (ids[0] !== ids[1]) return [`${nameOf(before)} has another id than in the sealed text.`];
  return isMoved || isRenumbered
    ? [`${nameOf(before)} of the sealed text stands elsewhere or has another number.`]
    : [];
}

function bindingReason(row: RedlineRow): readonly string[] {
  const words = (change: 'deleted' | 'inserted') => bindingWords(textOf(row, change));
  const [gone, come] = [words('deleted'), words('inserted')];
  const lost = gone.filter((word) => count(gone, word) > count(come, word));
  const won = come.filter((word) => count(come, word) > count(gone, word));
  const differing = [...new Set([...lost, ...won])];
  if (differing.length === 0) return [];
  const list = differing.map((word) => `“${word}”`).join(', ');
  return [
    `${nameOf(row.before ?? row.after)} says more or less than the sealed text: ${list}. That is no slip of the pen.`,
  ];
}

/** Words that bind, and numbers in figures or in words, word by word. */
function bindingWords(text: string): readonly string[] {
  return [
    ...[...text.matchAll(BINDING)].map(([word]) => word.toLowerCase()),
    ...text.split(/\s+/).flatMap(readNumbers).map(String),
  ];
}

function count(words: readonly string[], word: string): number {
  return words.filter((other) => other === word).length;
}

function describeRow(row: RedlineRow): readonly string[] {
  const name = nameOf(row.before ?? row.after);
  const [was, is] = [textOf(row, 'deleted'), textOf(row, 'inserted')].map((words) => words.replace(/\s+/g, ' ').trim());
  const links = row.links.map(
    ({ words, before, after }) =>
      `${name}: “${words}” led to ${before ?? 'nothing'}, and leads to ${after ?? 'nothing'}.`,
  );
  if (was === is) return links;
  return [`${name} was: ${was}`, `${name} is:  ${is}`, ...links];
}

/** The words of a row before the change, or after it, those that were kept among them. */
function textOf({ runs }: RedlineRow, change: 'deleted' | 'inserted'): string {
  return runs
    .filter((run) => run.change === 'kept' || run.change === change)
    .map(({ words }) => words)
    .join('');
}

function nameOf(part: RedlineRow['before']): string {
  if (part === undefined || part.form === 'paragraph' || part.form === 'quotation' || part.form === 'verbatim')
    return 'A paragraph';
  const label = labelOf(part);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
