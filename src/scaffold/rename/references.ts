import { scalarsIn } from '../../model/scalars-in.ts';
import { type ContentFile, contentAt } from '../../read/discover/content-layout.ts';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import { openYaml } from '../yaml/open-yaml.ts';
import { renamedParties } from './marks-in-texts.ts';
import { isOwn, type Renaming, renamedCitation, type Standpoint } from './renaming.ts';

/** A place in the data of a file that names something by its id, and what it has to say after a renaming. */
export interface RenamedReference {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly words: string;
}

/** What a scalar names: a citation, or the bare id of a body, a document, or a provision of the same text. */
type Sort = 'citation' | 'body' | 'document' | 'own-provision' | 'parties';

/** Who has a duty, power or right, in an edition that is kept as data. */
const MARKS = /^\/provisions\/.*\/(?:(?:duty|power|right)(?:\/(?:holder|towards))?|towards)$/;

const SORTS: Readonly<Partial<Record<ContentFile['holds'], readonly (readonly [RegExp, Sort])[]>>> = {
  body: [
    [/^\/constituted-by$/, 'citation'],
    [/^\/(?:reports-to|scrutinises|commissions)\/\d+$/, 'body'],
    [/^\/represents\/\d+\/mandate$/, 'citation'],
    [/^\/seats\/\d+\/sits-for$/, 'body'],
  ],
  document: [[/^\/body$/, 'body']],
  decision: [
    [/^\/body$/, 'body'],
    [/^\/power$|^\/(?:adopts|corrects|repeals)\/\d+$/, 'citation'],
  ],
  edition: [
    [/^\/document$/, 'document'],
    [/^\/numbers\/[^/]+\/applies-to$/, 'body'],
    [/^\/removed\/\d+\/moved-to$/, 'citation'],
    [/^\/notes\/\d+\/on$/, 'own-provision'],
    [MARKS, 'parties'],
  ],
  waivers: [[/^\/\d+\/at$/, 'citation']],
  mandates: [[/^\/\d+\/provision$/, 'citation']],
  site: [[/^\/home\/purpose$/, 'document']],
};
const IN_SCHEMAS: readonly (readonly [RegExp, Sort])[] = [[/\/x-mandate$/, 'citation']];

/** Every place in the data of a file that a renaming changes, texts of provisions left out. */
export function renamedReferences(file: SourceFile, renaming: Renaming): readonly RenamedReference[] {
  const content = contentAt(file.path);
  const sorts = file.path.startsWith('schemas/') ? IN_SCHEMAS : ((content && SORTS[content.holds]) ?? []);
  if (sorts.length === 0) return [];
  const from = content?.holds === 'edition' ? { document: content.document, number: content.number } : undefined;
  return [...scalarsIn(openYaml(file).value)].flatMap(([pointer, written]) => {
    const sort = sorts.find(([pattern]) => pattern.test(pointer))?.[1];
    const words = sort === undefined ? undefined : renamedWords(written, sort, { renaming, from });
    return words === undefined ? [] : [{ pointer, words }];
  });
}

function renamedWords(
  written: string,
  sort: Sort,
  { renaming, from }: { readonly renaming: Renaming; readonly from: Standpoint | undefined },
): string | undefined {
  if (sort === 'citation') return renamedCitation(written, renaming, from);
  if (sort === 'parties') return renamedParties(written, renaming);
  if (written !== renaming.from) return undefined;
  if (renaming.what === 'provision') return sort === 'own-provision' && isOwn(renaming, from) ? renaming.to : undefined;
  return sort === renaming.what ? renaming.to : undefined;
}

/** True for what is no part of an adopted text: its marks. */
export function isMark({ pointer }: RenamedReference): boolean {
  return MARKS.test(pointer);
}
