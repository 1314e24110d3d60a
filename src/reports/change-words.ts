import type { ChangedRow, CitingPlace, TextChange } from '../model/changes.ts';

/** What a text is held against, as the start of a sentence: `Edition 2, since the base`. */
export function comparison({ edition, against }: TextChange): string {
  if (against.at === 'base') return `Edition ${edition}, against itself as it stood before`;
  return `Edition ${edition}, against edition ${against.edition}, which it follows`;
}

/** True where the sentence of a row quotes every word that changed, so that no other way to show it is needed. */
export function saysItAll({ sentence, runs, fate }: ChangedRow): boolean {
  if (fate !== 'amended') return true;
  return runs.every(({ change, words }) => change === 'kept' || sentence.includes(words.trim()));
}

/** A provision that cites what changed, in a sentence without its full stop. */
export function citingSentence({ title, edition, label, cites, became }: CitingPlace): string {
  const where = label === undefined ? '' : `, ${label},`;
  return `${title}, edition ${edition}${where === '' ? '' : where} cites ${cites}, ${BECAME[became]}`;
}

const BECAME: Readonly<Record<CitingPlace['became'], string>> = {
  amended: 'which is amended',
  deleted: 'which is deleted',
  moved: 'which was moved',
  renumbered: 'which has another number',
  'holds-a-change': 'in which something changed',
};
