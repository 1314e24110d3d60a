import { chainOf } from './chain-of.ts';
import type { Constitution, Document } from './constitution.ts';
import type { Edition } from './edition.ts';
import type { Kind } from './kind.ts';
import type { DocumentNames } from './names-of.ts';

/** Where it is written which template judged a sealed edition. */
export type TemplateRecords = Pick<Constitution, 'seals'> & {
  readonly base: Pick<Constitution, 'seals'> | undefined;
};

/**
 * The number of the template by which an edition is judged, as its first seal has it; undefined where today's judges it.
 * Where it is known what stood before a change, the seals of that time count, and not those that the change itself brings.
 */
export function sealedTemplate(
  document: DocumentNames,
  number: Edition['number'],
  { seals, base }: TemplateRecords,
): number | undefined {
  const book = base === undefined ? seals : base.seals;
  return chainOf(book, document).find(({ edition }) => edition === number)?.template;
}

/** The template of a kind with this number, today's where none is given; undefined where it is not kept. */
export function templateNumbered(kind: Kind, number: number | undefined): Kind | undefined {
  if (number === undefined || number === kind.number) return kind;
  return kind.earlier.find((template) => template.number === number);
}

/** The template that judges an edition: that of its seal, else today's. Undefined where there is no such kind or template. */
export function templateOf(
  { number }: Pick<Edition, 'number'>,
  document: Pick<Document, 'id' | 'formerIds' | 'kind'>,
  constitution: Pick<Constitution, 'kinds' | 'seals' | 'base'>,
): Kind | undefined {
  const kind = constitution.kinds.find(({ id }) => id === document.kind);
  return kind && templateNumbered(kind, sealedTemplate(document, number, constitution));
}
