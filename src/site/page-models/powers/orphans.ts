import type { Body } from '../../../model/body.ts';
import type { CheckedConstitution } from '../../../model/constitution.ts';
import { markedClauses } from '../../../model/marked-clauses.ts';
import { plainText } from '../../../model/phrasing.ts';
import { counts } from '../../../model/standing.ts';
import type { Linker } from '../../addresses.ts';
import { addresses } from '../../addresses.ts';
import { firstWords } from '../first-words.ts';
import type { Link } from '../link.ts';
import { ownWords } from '../printed-at.ts';
import type { LaidDown } from './laid-down.ts';
import { clauseLink } from './laid-down.ts';

/** What is held by nobody, set up by nothing, or not yet said. */
export interface Orphans {
  /** Laid down in a text that counts, or that waits, for nobody. */
  readonly heldByNobody: readonly LaidDown[];
  readonly unconstituted: readonly OrphanedBody[];
  readonly idle: readonly OrphanedBody[];
  /** Clauses in force that say “must”, “shall” or “may”, and carry no mark. */
  readonly unmarked: readonly (Link & { readonly words: string })[];
}

/** A body to which something is missing. */
export interface OrphanedBody extends Link {
  readonly isIllustrative: boolean;
  readonly why: string;
}

const BINDING_WORD = /\b(?:must|shall|may)\b|\b(?:Must|Shall)\b/;
const LONGEST_WORDS = 90;

/** What the marks, and what is missing among them, show to be held by nobody. */
export function orphansOf(constitution: CheckedConstitution, entries: readonly LaidDown[], link: Linker): Orphans {
  return {
    heldByNobody: entries.filter(({ holders }) => holders.length === 0),
    unconstituted: constitution.bodies.flatMap((body) => unconstituted(body, constitution, link)),
    idle: constitution.bodies.flatMap((body) => idle(body, entries, link)),
    unmarked: unmarkedClauses(constitution, link),
  };
}

function unconstituted(body: Body, constitution: CheckedConstitution, link: Linker): readonly OrphanedBody[] {
  const found = body.constitutedBy === undefined ? undefined : constitution.resolve(body.constitutedBy);
  if (found?.to !== 'document' && found?.to !== 'provision')
    return [orphaned(body, 'No document constitutes it.', link)];
  const edition = found.edition ?? found.document.inForce;
  if (edition !== undefined && counts(edition.standing)) return [];
  return [orphaned(body, 'Only a text that is not in force constitutes it.', link)];
}

function idle(body: Body, entries: readonly LaidDown[], link: Linker): readonly OrphanedBody[] {
  const own = entries.filter(({ holders }) => holders.some(({ to, id }) => to === 'body' && id === body.id));
  if (own.some((entry) => entry.counts)) return [];
  return [orphaned(body, own.length === 0 ? 'Nothing is marked for it.' : 'It has some in drafts alone.', link)];
}

function orphaned({ id, name, isIllustrative }: Body, why: string, link: Linker): OrphanedBody {
  return { text: name, href: link(addresses.body(id)), isIllustrative, why };
}

/** A clause that its author left out on purpose is no orphan; nor is a part of a clause that is marked. */
function unmarkedClauses(constitution: CheckedConstitution, link: Linker): Orphans['unmarked'] {
  return constitution.documents.flatMap((document) => {
    const edition = document.inForce;
    if (edition === undefined) return [];
    return [...markedClauses(edition.content)]
      .map(({ clause, marks }) => ({ clause, marks, words: plainText(ownWords(clause)).replace(/\s+/g, ' ').trim() }))
      .filter(({ marks, words }) => marks === undefined && BINDING_WORD.test(words))
      .map(({ clause, words }) => ({
        ...clauseLink(clause, { document, edition }, link),
        words: firstWords(words, LONGEST_WORDS),
      }));
  });
}
