import { chainNameOf } from '../../model/chain-of.ts';
import type { Constitution, Document } from '../../model/constitution.ts';
import { namesOf } from '../../model/names-of.ts';
import { provisionWithId } from '../../model/provision-with-id.ts';
import type { Changes } from '../../pipeline/organisation-files.ts';
import { contentAt } from '../../read/discover/content-layout.ts';
import type { SourceFile } from '../../read/discover/discover-files.ts';
import { writeSeals } from '../../seals/write-seals.ts';
import { bodyPath, documentFolder, documentPath, SEALS_PATH, TERMS_PATH } from '../content-paths.ts';
import { type Drafting, edited, fileAt, type Plan, type Refusal } from '../drafting.ts';
import { appendItem } from '../yaml/append-item.ts';
import { setValue, setWords } from '../yaml/set-value.ts';
import { flowGroup, flowList } from '../yaml/write-scalar.ts';
import { mendReferences } from './mend-references.ts';
import { renameId } from './rename-id.ts';
import type { ProvisionRenaming } from './renaming.ts';

/** An old id and a new one. */
export interface NewName {
  readonly from: string;
  readonly to: string;
}

/** Gives a document another id: moves its folder and its seals, keeps the old id as a former one, and mends what cites it. */
export function planDocumentRename(
  drafting: Drafting,
  document: Document,
  { to }: Pick<NewName, 'to'>,
): Plan | Refusal {
  const from = document.id;
  const folder = documentFolder(from);
  const stray = drafting.files.content.files.find(
    ({ path }) => path.startsWith(folder) && contentAt(path) === undefined,
  );
  if (stray !== undefined)
    return { reasons: [`${stray.path} is no part of the document. Take it out of the folder first.`] };
  const { changes, fixed } = mendReferences(drafting, { what: 'document', from, to });
  const named = edited(drafting, changes, {
    path: documentPath(from),
    edit: (file) => withFormerId(file, document, { from, to }),
  });
  const moved = moveFiles(drafting, named, { from: folder, to: documentFolder(to) });
  const sealed = moveChain(drafting.constitution, document, to);
  const remarks =
    fixed.length === 0 ? [] : [`Adopted texts still say “${from}”, and lead here all the same: ${fixed.join('; ')}.`];
  return { changes: new Map([...moved, ...sealed]), remarks };
}

/** Gives a body another id, and mends what names it. Refused where an adopted text does. */
export function planBodyRename(drafting: Drafting, { from, to }: NewName): Plan | Refusal {
  const { changes, fixed } = mendReferences(drafting, { what: 'body', from, to });
  if (fixed.length > 0) return { reasons: [heldBy(`body:${from}`, fixed)] };
  const remark = `Nothing leads on from the old address, /bodies/${from}/: tell those who link to it.`;
  return { changes: moveFiles(drafting, changes, { from: bodyPath(from), to: bodyPath(to) }), remarks: [remark] };
}

/** Gives a term another id, and mends what cites it. Refused where an adopted text does. */
export function planTermRename(drafting: Drafting, { from, to }: NewName): Plan | Refusal {
  const { changes, fixed } = mendReferences(drafting, { what: 'term', from, to });
  if (fixed.length > 0) return { reasons: [heldBy(`term:${from}`, fixed)] };
  const pointer = drafting.constitution.terms.find(({ id }) => id === from)?.pointer ?? '';
  const edit = (file: SourceFile) => setWords(file, `${pointer}/id`, to);
  return { changes: edited(drafting, changes, { path: TERMS_PATH, edit }), remarks: [] };
}

/** Gives a provision another id in the drafts that have it. Refused where it was published in an adopted edition, but for a named draft. */
export function planProvisionRename(
  drafting: Drafting,
  document: Document,
  { from, to, edition }: NewName & { readonly edition: number | undefined },
): Plan | Refusal {
  const holders = document.editions.filter(({ content }) => provisionWithId(content, from) !== undefined);
  const chosen = edition === undefined ? holders : holders.filter(({ number }) => number === edition);
  const adopted = chosen.find(({ status }) => status === 'adopted');
  if (chosen.length === 0)
    return {
      reasons: [
        `There is no “${from}” in ${edition === undefined ? `“${document.title}”` : `${document.id}@${edition}`}.`,
      ],
    };
  if (adopted !== undefined) return { reasons: [published(document, adopted.number, { from, to })] };
  if (chosen.some(({ content }) => provisionWithId(content, to) !== undefined))
    return { reasons: [`“${to}” is the id of another provision there. Choose another.`] };
  const isEverywhere = chosen.length === holders.length;
  const names = namesOf(document);
  const renaming: ProvisionRenaming = {
    what: 'provision',
    names,
    from,
    to,
    editions: chosen.map(({ number }) => number),
    isEverywhere,
  };
  const { changes, fixed } = mendReferences(drafting, renaming);
  if (fixed.length > 0) return { reasons: [heldBy(`${document.id}#${from}`, fixed)] };
  let all: Changes = changes;
  for (const holder of chosen) {
    all = edited(drafting, all, { path: holder.source.file, edit: (file) => renameId(file, holder, { from, to }) });
  }
  const wasPublished = holders.some(({ status }) => status === 'adopted');
  return wasPublished
    ? withRemovals(drafting, all, { document, chosen, name: { from, to } })
    : { changes: all, remarks: [] };
}

/** The editions that no longer have the old id say so, and where it lives on. */
function withRemovals(
  drafting: Drafting,
  changes: Changes,
  {
    document,
    chosen,
    name: { from, to },
  }: { readonly document: Document; readonly chosen: Document['editions']; readonly name: NewName },
): Plan {
  const entry = [
    ['id', from],
    ['moved-to', `${document.id}#${to}`],
  ] as const;
  const item = { written: flowGroup(entry), lines: entry.map(([key, words]) => `${key}: ${words}`) };
  let all = changes;
  for (const { source } of chosen) {
    all = edited(drafting, all, { path: source.file, edit: (file) => appendItem(file, '/removed', item) });
  }
  const remark = `“${from}” was published, so the new edition names it under “removed:”. Citations of ${document.id}#${from} lead to the adopted text until the new one is in force.`;
  return { changes: all, remarks: [remark] };
}

function published({ id, editions }: Document, number: number, { from, to }: NewName): string {
  const draft = editions.findLast(({ status }) => status === 'draft' || status === 'proposed');
  const way =
    draft === undefined
      ? `Start the next edition with “cartulary new edition ${id}”, and rename it there.`
      : `Rename it in the next edition: “cartulary rename provision ${id}@${draft.number}#${from} ${to}”.`;
  return `“${from}” was published in ${id}@${number}, which is adopted: it is never changed there. ${way}`;
}

function heldBy(what: string, places: readonly string[]): string {
  return `Adopted texts name ${what} and are never changed: ${places.join('; ')}. Rename it once later editions have taken their place, or keep the id and change the name alone.`;
}

function withFormerId(file: SourceFile, { formerIds }: Document, { from, to }: NewName): SourceFile {
  if (!formerIds.includes(to)) return appendItem(file, '/former-ids', { written: from });
  return setValue(file, '/former-ids', flowList([...formerIds.filter((id) => id !== to), from]));
}

/** Every file below a path, with the changes made so far, below another one. */
function moveFiles(drafting: Drafting, changes: Changes, { from, to }: NewName): Changes {
  const paths = drafting.files.content.files.map(({ path }) => path).filter((path) => path.startsWith(from));
  const rest = [...changes].filter(([path]) => !path.startsWith(from));
  const moved = paths.flatMap((path): (readonly [string, string | undefined])[] => [
    [to + path.slice(from.length), fileAt(drafting, path, changes)?.text],
    [path, undefined],
  ]);
  return new Map([...rest, ...moved]);
}

function moveChain({ seals }: Constitution, document: Document, to: string): Changes {
  const name = chainNameOf(seals, document);
  if (seals === undefined || name === undefined) return new Map();
  return new Map([
    [SEALS_PATH, writeSeals(new Map([...seals.chains].map(([id, chain]) => [id === name ? to : id, chain])))],
  ]);
}
