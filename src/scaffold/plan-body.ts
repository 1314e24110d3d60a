import type { Body } from '../model/body.ts';
import type { Changes } from '../pipeline/organisation-files.ts';
import type { SourceFile } from '../read/discover/discover-files.ts';
import { bodyPath } from './content-paths.ts';
import { type Drafting, edited } from './drafting.ts';
import { appendItem } from './yaml/append-item.ts';
import { blockScalar, flowGroup, flowList } from './yaml/write-scalar.ts';

/** A seat that another body keeps for a new one. */
export interface SeatElsewhere {
  /** The body that has the seat. */
  readonly on: string;
  /** What the holder is in the new body, such as chair. */
  readonly as: string;
}

/** A body that is to be set up. */
export interface NewBody {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | undefined;
  readonly kind: string | undefined;
  readonly function: string | undefined;
  /** A citation. */
  readonly constitutedBy: string;
  readonly reportsTo: string | undefined;
  /** Bodies that give it its work. */
  readonly commissionedBy: string | undefined;
  readonly seatsElsewhere: readonly SeatElsewhere[];
  /** The roles that it has itself, because another body asks for one of them. */
  readonly roles: readonly string[];
}

/** The file of a new body, and the bodies that commission it or keep a seat for it, changed at the one place. */
export function planBody(drafting: Drafting, body: NewBody): Changes {
  let changes: Changes = new Map([[bodyPath(body.id), bodyText(body)]]);
  if (body.commissionedBy !== undefined) {
    const path = bodyPath(body.commissionedBy);
    const edit = (file: SourceFile) => appendItem(file, '/commissions', { written: body.id });
    changes = edited(drafting, changes, { path, edit });
  }
  for (const seat of body.seatsElsewhere) changes = addSeat(drafting, changes, { body, seat });
  return changes;
}

function bodyText(body: NewBody): string {
  const lines = [
    `name: ${blockScalar(body.name)}`,
    ...(body.shortName === undefined ? [] : [`short-name: ${blockScalar(body.shortName)}`]),
    ...(body.kind === undefined ? [] : [`kind: ${blockScalar(body.kind)}`]),
    ...(body.function === undefined ? [] : [`function: ${blockScalar(body.function)}`]),
    `constituted-by: ${blockScalar(body.constitutedBy)}`,
    ...(body.reportsTo === undefined ? [] : [`reports-to: ${flowList([body.reportsTo])}`]),
    ...(body.roles.length === 0 ? [] : ['seats:', ...body.roles.map((role) => `  - ${ownSeat(role)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function ownSeat(role: string): string {
  return flowGroup([
    ['id', role.replaceAll(' ', '-').toLowerCase()],
    ['role', role],
  ]);
}

function addSeat(
  drafting: Drafting,
  changes: Changes,
  { body, seat }: { readonly body: NewBody; readonly seat: SeatElsewhere },
): Changes {
  const owner = drafting.constitution.bodies.find(({ id }) => id === seat.on);
  if (owner === undefined) return changes;
  const entries = seatEntries(owner, body, seat);
  const item = { written: flowGroup(entries), lines: entries.map(([key, words]) => `${key}: ${blockScalar(words)}`) };
  return edited(drafting, changes, {
    path: bodyPath(owner.id),
    edit: (file) => appendItem(file, '/seats', item),
  });
}

/** The keys of the seat, as the seats that stand there already have them. */
function seatEntries(
  owner: Body,
  { id, name }: NewBody,
  { as }: SeatElsewhere,
): readonly (readonly [string, string])[] {
  const others = owner.seats.filter(({ sitsFor }) => sitsFor !== undefined);
  const holder = others.some((seat) => seat.holder !== undefined)
    ? [['holder', `the ${as} of the ${name.replace(/^the /i, '')}`] as const]
    : [];
  return [['id', seatId(owner, id)], ['role', 'member'], ...holder, ['sits-for', id], ['as', as]];
}

/** `environment` for `environment-group`, where the other seats are named so and it is free; else the id of the body. */
function seatId({ seats }: Body, id: string): string {
  const short = (long: string) => long.slice(0, long.lastIndexOf('-'));
  const areShort = seats.some((seat) => seat.sitsFor !== undefined && seat.id === short(seat.sitsFor));
  const isTaken = (candidate: string) => candidate === '' || seats.some((seat) => seat.id === candidate);
  if (areShort && id.includes('-') && !isTaken(short(id))) return short(id);
  return isTaken(id) ? `${id}-seat` : id;
}
