import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GENERATED_DAY, generateConstitution } from '../../bench/generate-constitution.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { knownBuilds } from '../../src/site/press/known-builds.ts';
import { constitutionIn } from './constitution-of.ts';

/** The fewest of which one is of another group than all that change. */
const DOCUMENTS = 21;

/** The draft that the tests change. */
export const DRAFT = 'content/documents/charter-3/editions/1.md';

/** An organisation that was generated, with the build of its site that is kept, what is known of that build, and a clean build to hold it against. */
export interface KeptBuild {
  /** The folder that holds all of it. */
  readonly scratch: string;
  readonly root: string;
  readonly shelf: string;
  readonly kept: string;
  readonly write: (path: string, text: string) => void;
  /** Throws where the change changes nothing. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  /** Builds beside what is known; without a day, for that for which was generated. */
  readonly build: (on?: string) => Promise<unknown>;
  readonly buildClean: (on?: string) => Promise<unknown>;
  /** The paths at which the two builds differ. */
  readonly differing: () => readonly string[];
  readonly planned: () => Promise<Plan>;
  readonly remove: () => void;
}

/** The files that the next build would take as they are, permanent addresses and the manifest apart, and those that it would render. */
export interface Plan {
  readonly taken: readonly string[];
  readonly rendered: readonly string[];
}

/** Builds it for the first time. */
export async function keptBuild(): Promise<KeptBuild> {
  const scratch = mkdtempSync(join(tmpdir(), 'cartulary-known-'));
  const folder = (name: string) => join(scratch, name);
  const [root, shelf, kept, clean] = [folder('root'), folder('shelf'), folder('kept'), folder('clean')];
  const buildTo = (out: string, known: string | undefined, on = GENERATED_DAY) =>
    buildSite({ constitution: constitutionIn(root, on), root, out, known, hasSearch: false });
  generateConstitution(root, DOCUMENTS);
  await buildTo(kept, shelf);
  return {
    scratch,
    root,
    shelf,
    kept,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    edit: (path, change) => {
      const before = readFileSync(join(root, path), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${path} stayed as it was.`);
      writeFileSync(join(root, path), after);
    },
    build: (on) => buildTo(kept, shelf, on),
    buildClean: (on) => buildTo(clean, undefined, on),
    differing: () => differing(kept, clean),
    planned: () => planned({ root, shelf, kept }),
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

async function planned({ root, shelf, kept }: Pick<KeptBuild, 'root' | 'shelf' | 'kept'>): Promise<Plan> {
  const site = { ...(await makeSite(constitutionIn(root, GENERATED_DAY))), hasSearch: false };
  const { unchanged, bytesOf } = knownBuilds(site, { shelf, place: kept });
  const take = (path: string) => {
    const page = unchanged(path);
    return page && bytesOf(page);
  };
  const paths = filesIn(kept).filter((path) => !path.startsWith('id/') && path !== 'build-manifest.json');
  const { taken = [], rendered = [] } = Object.groupBy(paths, (path) => (take(path) ? 'taken' : 'rendered'));
  return { taken, rendered };
}

function differing(one: string, other: string): readonly string[] {
  const [left, right] = [filesIn(one), filesIn(other)];
  const isSame = (path: string) => readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  const [onLeft, onRight] = [new Set(left), new Set(right)];
  return [...new Set([...left, ...right])].filter((path) => !onLeft.has(path) || !onRight.has(path) || !isSame(path));
}

/** Every file below a folder, by its path from there. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
}

/** What is in every file below a folder, by its path from there. */
export function bytesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
