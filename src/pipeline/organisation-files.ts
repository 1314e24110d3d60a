import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../read/discover/content-layout.ts';
import { discoverAtCommit, findCommit } from '../read/discover/discover-at-commit.ts';
import { type Discovery, discoverFiles, type Search } from '../read/discover/discover-files.ts';
import { oddCharacters } from '../read/odd-characters.ts';
import { isSchema } from './load-schemas.ts';

/** All that an organisation keeps, as text in memory. */
export interface OrganisationFiles {
  readonly content: Discovery;
  readonly schemas: Discovery;
}

/** New texts by path; undefined takes the file away. */
export type Changes = ReadonlyMap<string, string | undefined>;

const NOTHING: Discovery = { files: [], findings: [], lost: [] };

/** Reads the folders `content/` and `schemas/` below `root`. `notice` hears how each file and folder stood before it was read. */
export function readFiles(root: string, notice?: Search['notice']): OrganisationFiles {
  const hasSchemas = existsSync(join(root, 'schemas'));
  const schemas = hasSchemas ? discoverFiles(root, 'schemas', { isWanted: isSchema, notice }) : NOTHING;
  return {
    content: discoverFiles(root, 'content', { isWanted: (path) => contentAt(path) !== undefined, notice }),
    schemas: { ...schemas, files: schemas.files.filter(({ path }) => isSchema(path)) },
  };
}

/** Reads the same folders as a git reference holds them. Throws `NoSuchCommit` where git knows none. */
export function readFilesAt(root: string, reference: string): OrganisationFiles {
  const commit = findCommit(root, reference);
  return {
    content: discoverAtCommit(root, commit, 'content', (path) => contentAt(path) !== undefined),
    schemas: discoverAtCommit(root, commit, 'schemas', isSchema),
  };
}

/** The same files with some texts changed, added or taken away. Nothing is written. */
export function changeFiles(files: OrganisationFiles, changes: Changes): OrganisationFiles {
  return {
    content: changeFolder(files.content, changes, 'content/'),
    schemas: changeFolder(files.schemas, changes, 'schemas/'),
  };
}

function changeFolder(folder: Discovery, changes: Changes, prefix: string): Discovery {
  const own = [...changes].filter(([path]) => path.startsWith(prefix));
  if (own.length === 0) return folder;
  const kept = folder.files.filter(({ path }) => !changes.has(path));
  const added = own.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  const isUntouched = ({ place }: Discovery['findings'][number]) => !changes.has(place.file);
  return {
    files: [...kept, ...added].sort((one, other) => (one.path < other.path ? -1 : 1)),
    findings: [...folder.findings.filter(isUntouched), ...added.flatMap(({ path, text }) => oddCharacters(path, text))],
    lost: folder.lost.filter((path) => !changes.has(path)),
  };
}

/** The texts by which two sets of files differ, as changes from the first to the second. */
export function changesBetween(before: OrganisationFiles, after: OrganisationFiles): Changes {
  const [old, current] = [textsOf(before), textsOf(after)];
  const paths = [...new Set([...old.keys(), ...current.keys()])].filter((path) => old.get(path) !== current.get(path));
  return new Map(paths.map((path) => [path, current.get(path)]));
}

function textsOf({ content, schemas }: OrganisationFiles): ReadonlyMap<string, string> {
  return new Map([...content.files, ...schemas.files].map(({ path, text }) => [path, text]));
}
