import { provisionsIn } from '../../model/provision.ts';
import { counts, isUndecided } from '../../model/standing.ts';
import type { Family, Mutation } from '../mutation.ts';
import { errorAt } from '../one-change.ts';
import { lastFilledLine } from '../position.ts';
import type { EditionFile, Subject } from '../subject.ts';

/** A text in force leans on what nobody has adopted, without and with the number of that edition. */
export const draftsCited: Family = {
  name: 'Drafts cited from texts in force',
  mutationsOf: function* (subject) {
    const drafts = [...onlyInDrafts(subject)];
    for (const file of subject.editions.filter(({ edition }) => counts(edition.standing)))
      for (const draft of drafts.filter(({ document }) => document !== file.document.id)) yield* citing(file, draft);
  },
};

interface DraftOnly {
  readonly document: string;
  readonly number: number;
  readonly id: string;
}

/** One provision of each document that stands in a draft or proposal and in no other edition. */
function* onlyInDrafts({ constitution }: Subject): Iterable<DraftOnly> {
  for (const { id: document, editions } of constitution.documents) {
    const draft = editions.findLast(({ standing }) => isUndecided(standing));
    if (draft === undefined) continue;
    const decided = editions.filter(({ standing }) => !isUndecided(standing));
    const taken = new Set(decided.flatMap(({ content }) => provisionsIn(content).map(({ id }) => id)));
    const free = provisionsIn(draft.content).find(({ id }) => id !== undefined && !taken.has(id));
    if (free?.id !== undefined) yield { document, number: draft.number, id: free.id };
  }
}

function* citing(file: EditionFile, { document, number, id }: DraftOnly): Iterable<Mutation> {
  const { path, text, format } = file;
  const last = lastFilledLine(text);
  const kept = text.split('\n').slice(0, last);
  const start = format === 'markdown' ? 'See ' : `${/^provisions:[^\n]*\n(\s*)- /m.exec(text)?.[1] ?? ''}- text: "See `;
  const end = format === 'markdown' ? '.' : '."';
  const gap = format === 'markdown' ? [''] : [];
  const with_ = (target: string): Mutation['changes'] =>
    new Map([[path, [...kept, ...gap, `${start}[](${target})${end}`, ''].join('\n')]]);
  const at = { line: last + gap.length + 1, column: start.length + 1 };
  yield {
    what: `cited “${document}#${id}”, which stands only in a draft`,
    file: path,
    changes: with_(`${document}#${id}`),
    expected: [errorAt('citation-of-draft', path, at)],
    consequences: [],
  };
  yield {
    what: `cited the draft by its number as “${document}@${number}#${id}”`,
    file: path,
    changes: with_(`${document}@${number}#${id}`),
    expected: [],
    consequences: [],
  };
}
