import type { Answer } from '../model/answer.ts';
import type { ChangedRow, DocumentChange, TextChange } from '../model/changes.ts';
import type { Run } from '../model/redline.ts';
import { citingSentence, comparison, saysItAll } from './change-words.ts';
import { printable } from './printable.ts';

const LONGEST = 2000;

/** What became of the content since a base, for a person at a terminal; empty where nobody named one. */
export function changesText({ changes }: Pick<Answer, 'changes'>): string {
  if (changes === undefined) return '';
  const { documents, templates, records } = changes;
  if (documents.length + templates.length + records.length === 0) return 'Nothing changed since the base.\n';
  const paragraphs = [
    ...listed('Look at this first: the templates change by which all this is judged.', templates),
    ...documents.map(documentLines),
    ...listed('Besides the texts', records),
  ].map((lines) => `${lines.join('\n')}\n`);
  return `What changed since the base:\n\n${paragraphs.join('\n')}`;
}

function listed(title: string, sentences: readonly string[]): readonly (readonly string[])[] {
  return sentences.length === 0 ? [] : [[title, ...sentences.map((sentence) => `  ${clean(sentence)}`)]];
}

function documentLines({ title, events, texts }: DocumentChange): readonly string[] {
  return [clean(title), ...events.map((event) => `  ${clean(event)}`), ...texts.flatMap(textLines)];
}

function textLines(text: TextChange): readonly string[] {
  const sections = text.sections.flatMap(({ heading, rows }) => [
    `    ${heading === undefined ? 'Before the first section' : clean(heading)}`,
    ...rows.flatMap(rowLines),
  ]);
  const citing = text.citedBy.map(
    (place) => `      ${clean(citingSentence(place))} (${clean(place.file)}:${place.line}).`,
  );
  return [
    `  ${comparison(text)}`,
    ...text.summary.map((sentence) => `    ${clean(sentence)}`),
    ...sections,
    ...(citing.length === 0 ? [] : ['    These cite what changed, and may need a look:', ...citing]),
  ];
}

function rowLines(row: ChangedRow): readonly string[] {
  const line = `      ${clean(row.sentence)}`;
  const isTold = saysItAll(row) && row.fate !== 'inserted' && row.fate !== 'deleted';
  return isTold ? [line] : [line, `        ${clip(row.runs.map(drawn).join(''))}`];
}

function drawn({ change, words }: Run): string {
  return change === 'kept' ? clean(words) : `[${change}: ${clean(words)}]`;
}

/** On one line: a line feed in a text is no line feed here. */
function clean(words: string): string {
  return printable(words.replace(/\s+/g, ' '));
}

function clip(line: string): string {
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
