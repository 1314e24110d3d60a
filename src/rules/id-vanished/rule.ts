import type { Constitution, DatedEdition, Document } from '../../model/constitution.ts';
import { documentsBefore } from '../../model/documents-before.ts';
import { documentsByName } from '../../model/documents-by-name.ts';
import { editionAddress } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import { namesIn } from '../../model/outline.ts';
import { type Phrasing, plainText } from '../../model/phrasing.ts';
import { type Provision, textOf, wordsIn } from '../../model/provision.ts';
import type { ConstitutionRule } from '../../model/rule.ts';
import { provisionsById, publishedBefore, vanishedIds } from '../ids-that-vanished.ts';
import { quote } from '../quote.ts';
import { unknownRemovals } from '../unknown-removals.ts';

/** So many ids are spelt out in every finding. */
const FEW = 3;
const MOST_LISTED = 30;

/** An id under which a provision was published stays, or is listed as removed. */
export const idVanished: ConstitutionRule = {
  id: 'id-vanished',
  summary: 'An id of an adopted text stays in the texts after it, or is listed there as removed.',
  scope: 'constitution',
  check: function* (constitution: Constitution) {
    for (const document of constitution.documents) {
      for (const edition of document.editions) yield* vanishedFrom(edition, document, constitution);
      yield* forgottenIds(document, constitution);
    }
  },
};

function* vanishedFrom(edition: DatedEdition, document: Document, constitution: Constitution): Iterable<Finding> {
  const vanished = vanishedIds(edition, document, constitution);
  if (vanished.length === 0) return;
  const listed = new Set(edition.removed.map(({ id }) => id));
  // A misspelt entry is told where it stands.
  const meant = new Set(unknownRemovals(edition, document, constitution).map((unknown) => unknown.meant));
  const gone = new Set(vanished.filter((id) => !listed.has(id) && !meant.has(id)));
  if (gone.size === 0) return;
  const before = publishedBefore(edition, document, constitution);
  const names = new Set(before.flatMap((text) => [...namesIn(text.outline())]));
  const added = [...provisionsById(edition)].filter(([id]) => !names.has(id));
  const provisions = new Map(before.flatMap((text) => [...provisionsById(text)]));
  const unlisted = [...gone].flatMap((id): (readonly [string, Provision])[] => {
    const provision = provisions.get(id);
    return provision === undefined ? [] : [[id, provision]];
  });
  const ids = unlisted.map(([id]) => id);
  for (const [id, provision] of unlisted) {
    const renamed = added.find(([, other]) => isSameText(provision, other))?.[0];
    yield findingFor({ id, provision, renamed }, edition, lineToAdd(id, ids));
  }
}

/** What to write into an edition that lists nothing yet. Where many are gone, the first finding alone spells the line out. */
function lineToAdd(id: string, ids: readonly string[]): string {
  if (ids.length > FEW && id !== ids[0])
    return `list \`{id: ${id}}\` with the ${ids.length - 1} others that are gone, in the line \`removed: […]\``;
  const more = ids.length - MOST_LISTED;
  const line = `add the line \`removed: [${ids
    .slice(0, MOST_LISTED)
    .map((each) => `{id: ${each}}`)
    .join(', ')}]\``;
  return more > 0 ? `${line} with the ${more} others that are gone` : line;
}

/** The ids that a document gave up before the change that is judged, and that lead to nothing now. */
function* forgottenIds(document: Document, { base, documents }: Constitution): Iterable<Finding> {
  const [before] = documentsBefore(document, base);
  if (before === undefined || before.formerIds.length === 0) return;
  const named = documentsByName(documents);
  const forgotten = before.formerIds.filter((id) => !named.has(id));
  const entries = [...document.formerIds, ...forgotten].join(', ');
  for (const id of forgotten) {
    yield {
      place: document.source.keyAt(document.formerIds.length === 0 ? '' : '/former-ids'),
      absence: 'within',
      message: `The former id ${quote(id)} of ${quote(document.title)} is gone, and its published address leads nowhere.`,
      help: `Write \`former-ids: [${entries}]\`, so that whoever cited it still finds the document.`,
    };
  }
}

interface Vanished {
  readonly id: string;
  readonly provision: Provision;
  /** A new id under which the same words stand. */
  readonly renamed: string | undefined;
}

/** `addition` says what to do in an edition that lists nothing yet. */
function findingFor({ id, provision, renamed }: Vanished, edition: DatedEdition, addition: string): Finding {
  const { source, frontMatter } = edition;
  const isListing = 'removed' in frontMatter;
  const hint = `\`${renamed ?? ''}\` has its words. If it is the same provision, give it its old id, \`${id}\`, back.`;
  const list = isListing ? `add \`{id: ${id}}\` to \`removed\`` : addition;
  const advice = `If it is taken out for good, ${list}. If it stands elsewhere now, say where with \`moved-to: document#provision\`.`;
  return {
    place: isListing ? source.keyAt('/removed') : source.valueAt('/status'),
    at: editionAddress(edition),
    absence: isListing ? 'within' : 'after',
    gist: `the id ${quote(id)} is gone`,
    message: `The id ${quote(id)} (${quote(textOf(provision))}) is gone, and is not listed as removed.`,
    help: renamed === undefined ? advice : `${hint}\n${advice}`,
  };
}

/** A section is the same where the text under its heading is, so that a new heading alone does not hide it. */
function isSameText(one: Provision, other: Provision): boolean {
  const words = bareWords(one);
  return one.form === other.form && words !== '' && words === bareWords(other);
}

/** A number that binds counts by its id: the words that it prints may have changed meanwhile. */
function bareWords(provision: Provision): string {
  const words = provision.form === 'lead-in' ? [provision] : wordsIn(provision.content);
  return words
    .map((run) => plainText(run.words.map(numberById)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function numberById(node: Phrasing): Phrasing {
  return node.type === 'number' ? { ...node, words: `{${node.id}}` } : node;
}
