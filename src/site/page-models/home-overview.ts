import type { Body } from '../../model/body.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import { capitalised } from '../../model/sentence.ts';
import type { Linker } from '../addresses.ts';
import { addresses } from '../addresses.ts';
import { bodyLink } from './body-link.ts';
import type { Change } from './change-entry.ts';
import { changeGroups } from './changes-page.ts';
import type { DocumentEntry } from './documents-page.ts';
import { documentGroups } from './documents-page.ts';
import { fromTheTop } from './from-the-top.ts';
import { kindOfBodies } from './kind-of-bodies.ts';
import type { Link } from './link.ts';

/** What is in force, what changed and who decides, short enough for one screen. */
export interface HomeOverview {
  readonly inForce: readonly DocumentEntry[];
  /** What the list leaves out, and where it stands. */
  readonly allDocuments: Link;
  readonly changes: readonly Change[];
  readonly deciders: readonly Decider[];
}

/** Who decides: a body with what it does, or all bodies of a kind in one line. */
export interface Decider {
  readonly kind: string | undefined;
  readonly bodies: readonly Link[];
  readonly function: string | undefined;
  readonly isIllustrative: boolean;
}

const MOST_DOCUMENTS = 7;
const MOST_CHANGES = 3;
/** From this many on, the bodies of a kind stand in one line. */
const MANY = 3;

/** The overview of an organisation. Illustrations stand on the page of all documents. */
export function homeOverview(constitution: CheckedConstitution, link: Linker): HomeOverview {
  const documents = documentGroups(constitution, link).flatMap((group) => group.documents);
  const inForce = documents.filter(counts).slice(0, MOST_DOCUMENTS);
  return {
    inForce,
    allDocuments: { text: restInWords(documents, inForce.length), href: link(addresses.documents) },
    changes: changeGroups(constitution, link)
      .flatMap(({ changes }) => changes)
      .filter(({ isIllustrative }) => !isIllustrative)
      .slice(0, MOST_CHANGES),
    deciders: decidersOf(constitution, link),
  };
}

function counts({ standing, isIllustrative }: DocumentEntry): boolean {
  return !isIllustrative && (standing === 'in-force' || standing === 'in-use');
}

function restInWords(documents: readonly DocumentEntry[], shown: number): string {
  const illustrations = documents.filter(({ isIllustrative }) => isIllustrative).length;
  if (documents.length === shown) return 'More about these documents';
  const all = documents.length === 1 ? 'The one document' : `All ${documents.length} documents`;
  return illustrations === 0 ? all : `${all}, ${illustrations} of them illustrations`;
}

function decidersOf({ bodies, site }: CheckedConstitution, link: Linker): readonly Decider[] {
  const kinds = Map.groupBy(fromTheTop(bodies), ({ kind, id }) => kind ?? id);
  return [...kinds].flatMap(([kind, members]) =>
    members.length < MANY
      ? members.map((body) => alone(body, link))
      : [together(members, kindOfBodies(kind, members.length, site.language), link)],
  );
}

function alone(body: Body, link: Linker): Decider {
  return {
    kind: undefined,
    bodies: [bodyLink(body, link)],
    function: body.function === undefined ? undefined : capitalised(body.function),
    isIllustrative: body.isIllustrative,
  };
}

function together(members: readonly Body[], kind: string, link: Linker): Decider {
  return {
    kind,
    bodies: members.map((body) => bodyLink(body, link)),
    function: undefined,
    isIllustrative: members.every(({ isIllustrative }) => isIllustrative),
  };
}
