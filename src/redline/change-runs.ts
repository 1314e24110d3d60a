import type { ComparedText, Redline, RedlinePart, RedlineRow } from '../model/redline.ts';
import type { Elsewhere, FindElsewhere } from './find-elsewhere.ts';
import { followingNumbers } from './following-numbers.ts';
import { isFollowedBy } from './motion/next-number.ts';
import { plainNumber } from './name-part.ts';
import type { RowPlace as PlaceOf } from './row-place.ts';
import { rowPlaces, rowsInside } from './row-place.ts';

type RowPlace = PlaceOf<ComparedText>;

/** Neighbours to which the same happened, or one part alone. */
export interface ChangeRun {
  /** In order, at least one. */
  readonly members: readonly PlaceOf<ComparedText>[];
  /** What went with deleted parts, or came with inserted ones. */
  readonly inside: readonly PlaceOf<ComparedText>[];
  /** Where the words of the members stand in another document; undefined where they do not. */
  readonly elsewhere: readonly Elsewhere[] | undefined;
  /** True where clauses inside are renumbered only because the members are. */
  readonly isFollowed: boolean;
}

/**
 * What changed, by runs: neighbours that were deleted, inserted, moved or renumbered together are one, each with all that
 * went or came with it. Left out are numbers that only follow that of what they stand in, and words that are set out elsewhere.
 */
export function changeRuns(redline: Redline<ComparedText>, elsewhere: FindElsewhere): readonly ChangeRun[] {
  const places = rowPlaces(redline);
  const following = followingNumbers(redline);
  const told = new Set<RowPlace>();
  const runs: ChangeRun[] = [];
  for (const place of places) {
    const { row } = place;
    if (told.has(place) || row.fate === 'kept' || following.has(row) || row.setOut?.role === 'piece') continue;
    const members = membersFrom(place, places, { following, elsewhere });
    const inside = members.flatMap((member) => withIt(member, places, elsewhere));
    for (const each of [...members, ...inside]) told.add(each);
    runs.push({
      members,
      inside,
      elsewhere: allElsewhere(members, inside, elsewhere),
      isFollowed: isFollowed(members, following),
    });
  }
  return runs;
}

interface Known {
  readonly following: ReadonlySet<RedlineRow>;
  readonly elsewhere: FindElsewhere;
}

function membersFrom(first: RowPlace, places: readonly RowPlace[], known: Known): readonly RowPlace[] {
  const { fate } = first.row;
  const members = [first];
  let last = first.row;
  for (let index = first.index + 1; fate !== 'amended' && index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined) break;
    if (isPassedOver(place.row, first.row, known.following)) continue;
    if (!isNext(last, place.row, known.elsewhere)) break;
    if (place.row.fate === fate) members.push(place);
    last = place.row;
  }
  return members;
}

/** What stands between neighbours and does not part them: what is inside them and, where numbers are told, all else. */
function isPassedOver(row: RedlineRow, first: RedlineRow, following: ReadonlySet<RedlineRow>): boolean {
  if (first.fate !== 'renumbered') return row.depth > first.depth;
  return !row.isRenumbered || row.isMoved || following.has(row) || formOf(row) !== formOf(first);
}

function isNext(last: RedlineRow, row: RedlineRow, elsewhere: FindElsewhere): boolean {
  if (formOf(row) !== formOf(last) || row.depth !== last.depth || row.setOut?.role === 'piece') return false;
  const isOneFate = row.fate === last.fate || (row.isRenumbered && last.isRenumbered && !row.isMoved && !last.isMoved);
  if (!isOneFate || !isNextIn(last.before, row.before) || !isNextIn(last.after, row.after)) return false;
  const [one, other] = [elsewhere(last), elsewhere(row)];
  return one?.text === other?.text && one?.how === other?.how && isNextIn(one?.part, other?.part);
}

/** On a side on which neither stands, nothing parts them. */
function isNextIn(last: RedlinePart | undefined, part: RedlinePart | undefined): boolean {
  if (last === undefined && part === undefined) return true;
  const [one, other] = [plainNumber(last), plainNumber(part)];
  return one !== undefined && other !== undefined && isFollowedBy(one, other);
}

function formOf({ before, after }: RedlineRow): RedlinePart['form'] | undefined {
  return (after ?? before)?.form;
}

/** What went to another document, or came from there, is told with the part around it only where all of it did. */
function withIt(member: RowPlace, places: readonly RowPlace[], elsewhere: FindElsewhere): readonly RowPlace[] {
  const { fate } = member.row;
  if (fate !== 'deleted' && fate !== 'inserted') return [];
  const inside = rowsInside(member).flatMap(({ index }) => places[index] ?? []);
  const same = inside.filter(({ row }) => row.fate === fate && row.setOut === undefined);
  const isOne = elsewhereOfAll(same, elsewhere) !== undefined;
  return isOne ? same : same.filter(({ row }) => elsewhere(row) === undefined);
}

/** The document to which all clauses among these rows went, or from which they came. */
function elsewhereOfAll(rows: readonly RowPlace[], elsewhere: FindElsewhere): Elsewhere | undefined {
  const clauses = rows.filter(({ row }) => formOf(row) === 'clause').map(({ row }) => elsewhere(row));
  const [first] = clauses;
  const isOne = clauses.every((each) => each?.text === first?.text && each?.how === first?.how);
  return first !== undefined && isOne ? first : undefined;
}

function allElsewhere(
  members: readonly RowPlace[],
  inside: readonly RowPlace[],
  elsewhere: FindElsewhere,
): readonly Elsewhere[] | undefined {
  const own = members.flatMap(({ row }) => elsewhere(row) ?? []);
  if (own.length === members.length) return own;
  const all = elsewhereOfAll(inside, elsewhere);
  return all === undefined ? undefined : [{ ...all, part: undefined }];
}

function isFollowed(members: readonly RowPlace[], following: ReadonlySet<RedlineRow>): boolean {
  return members.some((member) => rowsInside(member).some(({ row }) => following.has(row)));
}
