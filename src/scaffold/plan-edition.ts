import type { DatedEdition, Document } from '../model/constitution.ts';
import type { Edition } from '../model/edition.ts';
import type { SourceFile } from '../read/discover/discover-files.ts';
import { documentFolder } from './content-paths.ts';
import type { Plan } from './drafting.ts';
import { deleteKey } from './yaml/delete-key.ts';
import { insertKeyAfter } from './yaml/insert-key.ts';
import { openYaml } from './yaml/open-yaml.ts';
import { setValue } from './yaml/set-value.ts';
import { blockScalar } from './yaml/write-scalar.ts';

/** The sentence that stands in `note` until somebody says what changes. It counts as a placeholder. */
export const NOTE_TO_BE_WRITTEN = 'TBC: say in one sentence what changes.';

/** The next edition of a document, as a draft. */
export interface NextEdition {
  readonly document: Document;
  /** The edition to copy. */
  readonly from: DatedEdition;
  readonly change: 'substantive' | 'editorial';
  readonly note: string | undefined;
  readonly isIllustrative: boolean;
}

/** Keys that say how the copied text was decided and when it counts. */
const OF_ITS_TIME = ['proposal', 'adoption', 'commencement', 'expiry', 'repeal', 'comment-until'];
/** Keys that say how the copied text relates to its source. The new text is nobody's but its writer's. */
const OF_ITS_SOURCE = ['transcribed', 'source-heading', 'notes'];

/** The edition to begin from: the one in force, else the latest. */
export function editionToCopy({ inForce, editions }: Pick<Document, 'inForce' | 'editions'>): DatedEdition | undefined {
  return inForce ?? editions.at(-1);
}

/**
 * A copy of an edition as the next one. All ids and the whole text stay, and what was removed before stays named as removed;
 * what belongs to the decision on the copied text or to its source goes.
 */
export function planEdition(next: NextEdition): Plan {
  const { document, from } = next;
  const number = nextNumber(document);
  const ending = from.source.file.endsWith('.md') ? 'md' : 'yml';
  const path = `${documentFolder(document.id)}editions/${number}.${ending}`;
  const copy = retitled({ path: from.source.file, text: from.source.text }, next, number);
  return { changes: new Map([[path, copy.text]]), remarks: remarksOn(next) };
}

/** The number that the next edition of a document has. */
export function nextNumber({ editions }: Pick<Document, 'editions'>): number {
  return Math.max(0, ...editions.map(({ number }) => number)) + 1;
}

function retitled(
  original: SourceFile,
  { from, change, note, isIllustrative }: NextEdition,
  number: number,
): SourceFile {
  const dropped = [
    ...OF_ITS_TIME,
    ...(from.isTranscribed ? OF_ITS_SOURCE : []),
    ...(isIllustrative ? [] : ['illustrative']),
  ];
  let file = original;
  for (const key of dropped) file = deleteKey(file, `/${key}`);
  file = setValue(file, '/edition', String(number));
  file = setValue(file, '/status', 'draft');
  file = put(file, 'change', { written: change, after: 'status' });
  return put(file, 'note', { written: blockScalar(note ?? NOTE_TO_BE_WRITTEN), after: 'change' });
}

function put(
  file: SourceFile,
  key: string,
  { written, after }: { readonly written: string; readonly after: string },
): SourceFile {
  if (openYaml(file).ranges.has(`/${key}`)) return setValue(file, `/${key}`, written);
  return insertKeyAfter(file, `/${after}`, { key, written });
}

function remarksOn({ document, from, note, isIllustrative }: NextEdition): readonly string[] {
  const others = document.editions.filter(({ status, number }) => isOpen(status) && number !== from.number);
  return [
    `It is a copy of edition ${from.number}, ${from === document.inForce ? 'which is in force' : 'the latest'}. Keep the id of each clause, such as {#quorum}, even if you change its words.`,
    ...others.map(
      ({ number, status }) =>
        `Edition ${number} is ${status === 'draft' ? 'a draft' : 'proposed'} too. If you meant to go on with that one, delete the new file and change that one.`,
    ),
    ...(from.isTranscribed ? [sourceRemark(from)] : []),
    ...(isIllustrative
      ? [
          'It is marked as an illustration, as edition ' +
            `${from.number} is. Nobody can adopt it before the line “illustrative: true” is deleted.`,
        ]
      : []),
    ...(from.isIllustrative && !isIllustrative
      ? [`Edition ${from.number} is an illustration. Take out what the text says of that.`]
      : []),
    ...(note === undefined ? ['In “note:”, say in one sentence what changes.'] : []),
  ];
}

function isOpen(status: Edition['status']): boolean {
  return status === 'draft' || status === 'proposed';
}

function sourceRemark({ number, notes }: DatedEdition): string {
  const left = notes.length === 0 ? '' : `, and the editor’s notes, which speak of edition ${number}, are left out`;
  return `Edition ${number} is a source’s text, word for word. The copy is yours to change, so it is no longer marked as transcribed${left}.`;
}
