import type { Body } from '../../model/body.ts';
import type { CheckedConstitution } from '../../model/constitution.ts';
import type { Linker } from '../addresses.ts';
import { addresses, linkerFrom } from '../addresses.ts';
import { bodyLink } from './body-link.ts';
import type { PageHead } from './frame.ts';
import type { Link } from './link.ts';

/** A body in the chart as text, with the bodies that report to it. */
export interface StructureEntry extends Link {
  readonly id: string;
  readonly function: string | undefined;
  readonly isIllustrative: boolean;
  /** How it stands to others, one way only, so that every arrow of the chart is told once. */
  readonly relations: readonly { readonly words: string; readonly bodies: readonly Link[] }[];
  readonly below: readonly StructureEntry[];
}

/** How one body stands to others, as a row of a table. */
export interface StructureRow {
  readonly body: Link;
  readonly words: string;
  readonly bodies: readonly Link[];
}

/** The page of the structure chart; the chart itself comes with the site. */
export function structurePage(constitution: CheckedConstitution): {
  readonly head: PageHead;
  readonly entries: readonly StructureEntry[];
  readonly rows: readonly StructureRow[];
} {
  const { site, bodies } = constitution;
  const head = {
    address: addresses.structure,
    title: 'Structure',
    description: `How ${site.name} is built: its bodies, and which reports to, scrutinises and commissions which.`,
  };
  const entries = structureEntries(bodies, linkerFrom(head.address));
  return { head, entries, rows: rowsOf(entries) };
}

/** The rows of these bodies and those below them, each arrow of the chart once. */
function rowsOf(entries: readonly StructureEntry[]): readonly StructureRow[] {
  return entries.flatMap(({ text, href, relations, below }) => [
    ...relations.map((relation) => ({ body: { text, href }, ...relation })),
    ...rowsOf(below),
  ]);
}

/** The bodies as a tree by whom they report to. A body that reports to several stands under the first. */
export function structureEntries(bodies: readonly Body[], link: Linker): readonly StructureEntry[] {
  const known = new Set(bodies.map(({ id }) => id));
  const parentOf = new Map(
    bodies.map(({ id, reportsTo }) => [id, reportsTo.find((other) => known.has(other) && other !== id)]),
  );
  const placed = new Set<string>();
  const place = (body: Body): StructureEntry[] => {
    if (placed.has(body.id)) return [];
    placed.add(body.id);
    const below = bodies.filter(({ id }) => parentOf.get(id) === body.id).flatMap(place);
    return [{ ...entryOf(body, bodies, link), below }];
  };
  const roots = bodies.filter(({ id }) => parentOf.get(id) === undefined);
  // The second pass takes in those that report to each other in a circle, which no root leads to.
  return [...roots.flatMap(place), ...bodies.flatMap(place)];
}

function entryOf(body: Body, bodies: readonly Body[], link: Linker): Omit<StructureEntry, 'below'> {
  const named = (ids: readonly string[]) =>
    bodies.filter(({ id }) => ids.includes(id)).map((other) => bodyLink(other, link));
  const relations = [
    { words: 'reports to', bodies: named(body.reportsTo) },
    { words: 'scrutinises', bodies: named(body.scrutinises) },
    { words: 'commissions', bodies: named(body.commissions) },
  ];
  return {
    ...bodyLink(body, link),
    id: body.id,
    function: body.function,
    isIllustrative: body.isIllustrative,
    relations: relations.filter((relation) => relation.bodies.length > 0),
  };
}
