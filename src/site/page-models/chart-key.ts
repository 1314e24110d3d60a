import { capitalised, listInWords, sentenceText } from '../../model/sentence.ts';
import type { Relation, StructureChart } from '../structure-chart/structure-chart.ts';

const LINES: readonly (readonly [Relation, string])[] = [
  ['reports to', 'solid'],
  ['scrutinises', 'dashed'],
  ['commissions', 'dotted'],
];

/** How to read a structure chart, in words, as far as it draws it; empty where there is nothing to say. */
export function chartKey({ boxes, arrows }: Pick<StructureChart, 'boxes' | 'arrows'>): string {
  const drawn = new Set(arrows.map(({ relation }) => relation));
  const lines = LINES.filter(([relation]) => drawn.has(relation));
  const readings = lines.map(([relation, line], index) =>
    index === 0 ? `a ${line} arrow says “${relation}”` : `a ${line} one “${relation}”`,
  );
  return [
    readings.length === 0 ? '' : `${capitalised(sentenceText(listInWords(readings)))}.`,
    boxes.some(({ isIllustrative }) => isIllustrative) ? 'A dashed box is an illustration.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
