import type { DatedEdition } from '../../model/constitution.ts';
import type { Changes } from '../../pipeline/organisation-files.ts';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import type { Drafting } from '../drafting.ts';
import { setWords } from '../yaml/set-value.ts';
import { renamedLinks, renameLinks } from './cited-in-texts.ts';
import { renameMarks } from './marks-in-texts.ts';
import { isMark, type RenamedReference, renamedReferences } from './references.ts';
import type { Renaming } from './renaming.ts';

/** What a renaming changes in the files that may be changed, and where an adopted text would have to change and may not. */
export interface Mended {
  readonly changes: Changes;
  /** Each place in words: file and line. */
  readonly fixed: readonly string[];
}

/** The key of an adopted edition that is no part of what was adopted and has to follow its folder. */
const FOLLOWS_ITS_FOLDER = '/document';

/** Mends every citation and every id in data that a renaming touches. Adopted editions stay as they are, but for their marks. */
export function mendReferences(drafting: Drafting, renaming: Renaming): Mended {
  const { constitution, files } = drafting;
  const adopted = new Map(
    constitution.documents
      .flatMap(({ editions }) => editions)
      .filter(({ status }) => status === 'adopted')
      .map((edition) => [edition.source.file, edition]),
  );
  const links = Map.groupBy(renamedLinks(constitution, renaming), ({ edition }) => edition.source.file);
  const changes = new Map<string, string>();
  const fixed: string[] = [];
  for (const file of [...files.content.files, ...files.schemas.files]) {
    const own = links.get(file.path) ?? [];
    const references = renamedReferences(file, renaming);
    const edition = adopted.get(file.path);
    if (edition !== undefined) {
      fixed.push(...own.map(({ place }) => `${file.path}, line ${place.line}`));
      fixed.push(...references.flatMap((reference) => fixedReference(reference, edition)));
    }
    const free = edition === undefined ? references : references.filter(isNoPartOfTheText);
    const text = edition === undefined ? renameLinks(file.path, file.text, own) : file.text;
    const marked = /\/editions\/\d+\.md$/.test(file.path) ? renameMarks(text, renaming) : text;
    const mended = mendData({ path: file.path, text: marked }, free);
    if (mended.text !== file.text) changes.set(file.path, mended.text);
  }
  return { changes, fixed };
}

function mendData(file: SourceFile, references: readonly RenamedReference[]): SourceFile {
  let mended = file;
  for (const { pointer, words } of references) mended = setWords(mended, pointer, words);
  return mended;
}

function fixedReference(reference: RenamedReference, { source }: DatedEdition): readonly string[] {
  return isNoPartOfTheText(reference) ? [] : [`${source.file}, line ${source.valueAt(reference.pointer).line}`];
}

function isNoPartOfTheText(reference: RenamedReference): boolean {
  return reference.pointer === FOLLOWS_ITS_FOLDER || isMark(reference);
}
