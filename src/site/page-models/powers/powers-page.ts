import type { Body } from '../../../model/body.ts';
import type { CheckedConstitution } from '../../../model/constitution.ts';
import type { MarkedParty } from '../../../model/mark.ts';
import type { Linker } from '../../addresses.ts';
import { addresses, linkerFrom } from '../../addresses.ts';
import type { PageHead } from '../frame.ts';
import { type StructureEntry, structureEntries } from '../structure-page.ts';
import { type HolderSection, type SortGroup, shownEntries } from './holder-section.ts';
import { isHeldBy, type LaidDown, laidDown, laidDownOn, partyLink } from './laid-down.ts';
import { type Orphans, orphansOf } from './orphans.ts';

/** Who must do what, may do what, and can ask for what. */
export interface PowersPage {
  readonly head: PageHead;
  /** Bodies that exist first, those of illustrations after them, then terms; none without an entry. */
  readonly holders: readonly HolderSection[];
  readonly orphans: Orphans;
}

/** What the page of a body says of it. */
export interface BodyPowers {
  readonly inForce: readonly SortGroup[];
  /** How many are laid down in texts that are not in force, and nowhere else. */
  readonly pending: number;
  /** Its place on the page of all. */
  readonly more: string;
}

/** The page of all powers and duties. */
export function powersPage(constitution: CheckedConstitution): PowersPage {
  const head = {
    address: addresses.powers,
    title: 'Who may do what',
    description: `What each body of ${constitution.site.name} must do and may do, with the clause that says so.`,
  };
  const link = linkerFrom(head.address);
  const entries = laidDown(constitution, link);
  return {
    head,
    holders: holderSections(constitution, entries, link),
    orphans: orphansOf(constitution, entries, link),
  };
}

/** The powers and duties of one body, for its own page; undefined where nothing is marked for it. */
export function bodyPowers(constitution: CheckedConstitution, { id }: Body, link: Linker): BodyPowers | undefined {
  const party: MarkedParty = { to: 'body', id, written: id };
  const entries = entriesOf(party, laidDownOn(constitution, party, link));
  if (entries.length === 0) return undefined;
  const { inForce, pending } = shownEntries(entries);
  return { inForce, pending: pending.length, more: link(`${addresses.powers}#${anchorOf(party)}`) };
}

function holderSections(
  constitution: CheckedConstitution,
  entries: readonly LaidDown[],
  link: Linker,
): readonly HolderSection[] {
  return partiesOf(constitution, link).flatMap((party) => {
    const own = entriesOf(party, entries);
    const [name] = partyLink(party, constitution, link);
    if (own.length === 0 || name === undefined) return [];
    const body = constitution.bodies.find(({ id }) => party.to === 'body' && id === party.id);
    return [{ anchor: anchorOf(party), name, isIllustrative: body?.isIllustrative === true, ...shownEntries(own) }];
  });
}

/** Bodies from the top of the structure down. */
function partiesOf({ bodies, terms }: CheckedConstitution, link: Linker): readonly MarkedParty[] {
  const bodyParty = ({ id }: { readonly id: string }): MarkedParty => ({ to: 'body', id, written: id });
  const downwards = structureEntries(bodies, link).flatMap(withThoseBelow);
  return [
    ...downwards.filter(({ isIllustrative }) => !isIllustrative).map(bodyParty),
    ...downwards.filter(({ isIllustrative }) => isIllustrative).map(bodyParty),
    ...terms.map(({ id }): MarkedParty => ({ to: 'term', id, written: `term:${id}` })),
  ];
}

function withThoseBelow(entry: StructureEntry): readonly StructureEntry[] {
  return [entry, ...entry.below.flatMap(withThoseBelow)];
}

/** Those of one holder, those of its own documents first. */
function entriesOf(party: MarkedParty, entries: readonly LaidDown[]): readonly LaidDown[] {
  const own = entries.filter((entry) => isHeldBy(entry, party));
  const isAtHome = ({ documentOf }: LaidDown) => party.to === 'body' && documentOf === party.id;
  return [...own.filter(isAtHome), ...own.filter((entry) => !isAtHome(entry))];
}

/** The dots keep it apart from every id. */
function anchorOf({ to, id }: MarkedParty): string {
  return to === 'body' ? `of.${id}` : `of.term.${id}`;
}
