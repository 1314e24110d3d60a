import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildsAt } from '../generations.ts';
import { ifItCan } from '../if-it-can.ts';
import type { PublishedSite } from '../published-site.ts';
import type { KnownFiles } from '../read-back/known-files.ts';
import type { FindStrangers } from '../site-files/foreign-files.ts';
import type { VerifiedBuild } from '../verify-build.ts';
import { type Basis, basisOf } from './basis-of.ts';
import { type BuildRecord, type RecordedFile, readRecord, writeRecord } from './build-record.ts';
import { findStrangers } from './find-strangers.ts';
import { groundsIn } from './grounds-of.ts';
import type { MadePage } from './made-page.ts';
import { readWhole } from './read-whole.ts';

/** Where it stands what builds made. Only those who install this package write here: no text that somebody proposes can get there. */
export const KNOWN_BUILDS = fileURLToPath(new URL('../../../node_modules/.cache/cartulary/pages/', import.meta.url));

/** What the builds that lie at a place tell the next. */
export interface KnownBuilds {
  /** A page of the build that is shown, if nothing changed of which it was made; undefined where it has to be rendered. */
  readonly unchanged: (path: string) => MadePage | undefined;
  /** The bytes of such a page, as they stand in the place; undefined where anybody changed them. */
  readonly bytesOf: (page: MadePage) => Uint8Array | undefined;
  /** True for the bytes of a page that the build which is shown proved, against the same texts. */
  readonly isProved: KnownFiles['isProved'];
  /** What stands in the folder of the build that is shown, and was not read back when it was made. */
  readonly strangersIn: FindStrangers;
  /** The build before the one that is shown; undefined where nobody knows it. */
  readonly before: BuildRecord | undefined;
  /** Puts down what this build made, once it stands in its place. Where that cannot be, the next build renders every page. */
  readonly keep: (made: readonly MadePage[], verified: VerifiedBuild) => void;
}

const NOTHING: KnownBuilds = {
  unchanged: () => undefined,
  bytesOf: () => undefined,
  isProved: () => false,
  strangersIn: () => undefined,
  before: undefined,
  keep: () => undefined,
};

/** What stands on the `shelf` of the builds at a place. Without a shelf nothing is known. */
export function knownBuilds(
  site: PublishedSite,
  { shelf, place }: { readonly shelf: string | undefined; readonly place: string },
): KnownBuilds {
  const basis = shelf === undefined ? undefined : basisOf(site);
  if (shelf === undefined || basis === undefined) return NOTHING;
  const ours = createHash('sha256').update(resolve(place)).digest('hex').slice(0, 32);
  const recordOf = (build: string | undefined) => (build === undefined ? '' : join(shelf, `${ours}-${build}.json`));
  const { shown, before } = buildsAt(place);
  const last = readRecord(recordOf(shown));
  const { files, changed } = lastBuild(last, basis, site.constitution);
  return {
    unchanged: (path) => {
      const { sha256, size, read } = files.get(path) ?? NO_FILE;
      return read === undefined || read.some((id) => changed.has(id)) ? undefined : { path, sha256, size, read };
    },
    bytesOf: (page) => readWhole(join(place, page.path), page),
    isProved: ({ path, sha256 }, documents) =>
      files.get(path)?.sha256 === sha256 && !documents.some((id) => changed.has(id)),
    strangersIn: (folder) => last && findStrangers(folder, last),
    before: readRecord(recordOf(before)),
    keep: (made, verified) => {
      const builds = buildsAt(place);
      writeRecord(recordOf(builds.shown), recordFrom(basis, made, verified));
      forget(shelf, ours, [builds.shown, builds.before].map(recordOf));
    },
  };
}

const NO_FILE = { sha256: '', size: 0, read: undefined };

/** The files of a build by path, none where something around the texts is other, and what has changed of that of which pages are made. */
function lastBuild(
  last: BuildRecord | undefined,
  { around, texts }: Basis,
  { documents }: Pick<PublishedSite['constitution'], 'documents'>,
) {
  if (last === undefined || last.basis.around !== around)
    return { files: new Map<string, RecordedFile>(), changed: new Set<string>() };
  const known = last.basis.texts;
  const gone = [...known.keys()].filter((id) => !texts.has(id));
  const other = documents.filter(({ id }) => known.get(id) !== texts.get(id));
  return {
    files: new Map(last.files.map((file) => [file.path, file])),
    changed: new Set([...gone, ...groundsIn(other)]),
  };
}

/** What was written into a page after it was made, such as how long a PDF is, has to be written again: such a page counts as no page. */
function recordFrom(basis: Basis, made: readonly MadePage[], { files, survey }: VerifiedBuild): BuildRecord {
  const pages = new Map(made.map((page) => [page.path, page]));
  const recorded = files.map((file, index) => {
    const page = pages.get(file.path);
    return { ...file, read: page?.sha256 === file.sha256 ? page.read : undefined, mark: survey.files[index]?.mark };
  });
  return { basis, files: recorded, folders: survey.folders };
}

/** Takes away the records of builds that are gone. */
function forget(shelf: string, ours: string, kept: readonly string[]): void {
  ifItCan(() => {
    const old = readdirSync(shelf).filter((name) => name.startsWith(ours) && !kept.includes(join(shelf, name)));
    for (const name of old) rmSync(join(shelf, name));
  });
}
