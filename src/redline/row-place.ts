import type { DatedEdition } from '../model/constitution.ts';
import type { ComparedText, Redline, RedlineRow } from '../model/redline.ts';

/** A row with the redline in which it stands. `index` counts from 0. */
export interface RowPlace<Text extends ComparedText = DatedEdition> {
  readonly redline: Redline<Text>;
  readonly row: RedlineRow;
  readonly index: number;
}

/** Every row of a redline with its place. */
export function rowPlaces<Text extends ComparedText>(redline: Redline<Text>): readonly RowPlace<Text>[] {
  return redline.rows.map((row, index) => ({ redline, row, index }));
}

/** The rows of what stands inside the part of a row, deleted parts with them. */
export function rowsInside<Text extends ComparedText>({
  redline,
  row,
  index,
}: RowPlace<Text>): readonly RowPlace<Text>[] {
  const inside: RowPlace<Text>[] = [];
  for (let next = index + 1; next < redline.rows.length; next += 1) {
    const other = redline.rows[next];
    if (other === undefined || other.depth <= row.depth) break;
    inside.push({ redline, row: other, index: next });
  }
  return inside;
}
