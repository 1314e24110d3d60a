import { type EntryLines, entryLines } from '../model/entry-lines.ts';
import type { Source } from '../model/place.ts';

/** An entry of `provisions`, or of the clauses of one, that stands on lines of its own. */
export interface ProvisionEntry extends EntryLines {
  readonly pointer: string;
  /** The entry at the top in which it stands, or it itself. */
  readonly top: EntryLines;
}

/** The entries of `provisions` themselves, first to last. */
export function topEntries(source: Source): readonly ProvisionEntry[] {
  return [...entriesIn(source, '/provisions', undefined)].map((entry) => ({ ...entry, top: entry }));
}

/** Every entry below `provisions`, however deep. */
export function* allEntries(source: Source): Iterable<ProvisionEntry> {
  for (const entry of topEntries(source)) {
    yield entry;
    yield* entriesBelow(source, entry);
  }
}

function* entriesBelow(source: Source, outer: ProvisionEntry): Iterable<ProvisionEntry> {
  for (const entry of entriesIn(source, `${outer.pointer}/clauses`, outer)) {
    const inner = { ...entry, top: outer.top };
    yield inner;
    yield* entriesBelow(source, inner);
  }
}

/** A pointer to what is not there gives the place of what stands around it: that opens no entry, or the outer one again. */
function* entriesIn(
  source: Source,
  list: string,
  outer: EntryLines | undefined,
): Iterable<EntryLines & { readonly pointer: string }> {
  let last = outer?.from ?? 0;
  for (let index = 0; ; index += 1) {
    const pointer = `${list}/${index}`;
    const entry = entryLines(source, pointer);
    if (entry === undefined || entry.from < last || (index > 0 && entry.from === last)) return;
    if (outer !== undefined && entry.indent <= outer.indent) return;
    last = entry.from;
    yield { ...entry, pointer };
  }
}
