import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedSite } from '../published-site.ts';
import { type Basis, basisOf } from './basis-of.ts';
import { readRecord, writeRecord } from './build-record.ts';
import type { MadePage, TakenPage } from './made-page.ts';
import { readWhole } from './read-whole.ts';

/** Where it stands what builds made. Only those who install this package write here: no text that somebody proposes can get there. */
export const KNOWN_PAGES = fileURLToPath(new URL('../../../node_modules/.cache/cartulary/pages/', import.meta.url));

/** The pages of the last build, for the next. */
export interface KnownPages {
  /** A page of which nothing changed since the last build, as it stands in its place; undefined where it has to be rendered. */
  readonly take: (path: string) => TakenPage | undefined;
  /** Puts down what this build made, once it stands in its place. Where that cannot be, the next build renders every page. */
  readonly keep: (made: readonly MadePage[]) => void;
}

/**
 * What the last build to `out` made. Its bytes are read from there, where anybody may have changed them: they are taken only if
 * they are those of which the digest stands on the `shelf`. Without a shelf nothing is known.
 */
export function knownPages(
  site: PublishedSite,
  { shelf, out }: { readonly shelf: string | undefined; readonly out: string },
): KnownPages {
  const basis = shelf === undefined ? undefined : basisOf(site);
  if (shelf === undefined || basis === undefined) return { take: () => undefined, keep: () => undefined };
  const file = join(shelf, `${createHash('sha256').update(resolve(out)).digest('hex').slice(0, 32)}.json`);
  const unchanged = unchangedPages(file, basis);
  return {
    take: (path) => {
      const page = unchanged.get(path);
      const bytes = page && readWhole(join(out, path), page);
      return page && bytes && { page: { ...page, isTaken: true }, bytes };
    },
    keep: (made) => writeRecord(file, { basis, made }),
  };
}

/** A page is the same while everything around the texts is, and every text that was read for it. */
function unchangedPages(file: string, { around, texts }: Basis): ReadonlyMap<string, MadePage> {
  const last = readRecord(file);
  if (last === undefined || last.basis.around !== around) return new Map();
  const changed = new Set([...last.basis.texts].filter(([id, digest]) => texts.get(id) !== digest).map(([id]) => id));
  return new Map(last.made.filter(({ read }) => !read.some((id) => changed.has(id))).map((page) => [page.path, page]));
}
