import type { SourceFinding } from '../../model/finding.ts';
import { foldName, isId } from '../../model/id.ts';
import { skeletonOfId } from '../../model/lookalike-letters.ts';
import { nearest } from '../../model/suggest.ts';
import { reservedIdFinding } from '../reserved-id.ts';
import { type ContentFile, contentAt } from './content-layout.ts';
import { type SourceFile, topOf } from './discover-files.ts';

/** A file with what it is. */
export interface PlacedFile {
  readonly file: SourceFile;
  readonly content: ContentFile;
}

/** The files that are content, and what is wrong with the names and places of the others. */
export interface PlacedFiles {
  readonly placed: readonly PlacedFile[];
  readonly findings: readonly SourceFinding[];
  /** Paths that are there and whose text is not read: those given, and files under a name that content cannot have. */
  readonly lost: readonly string[];
}

const LONGEST_QUOTE = 60;
const MOST_STRAY = 1000;
const IN_EDITIONS = /^content\/documents\/([^/]+)\/editions\/[^/.][^/]*$/;
/** What stands here was meant to be read, so nobody is blamed for not finding it. */
const MEANT_AS_CONTENT = /^content\/(?:bodies|decisions|documents)\/(?:.*\/)?[^/.][^/]*$/;
const STRAY_HELP =
  'Content is site.yml, terms.yml, waivers.yml, mandates.yml, bodies/<id>.yml, decisions/<id>.yml, documents/<id>/document.yml and documents/<id>/editions/<number>.md or .yml.';

/**
 * Says of each file what it is, from its path. `unread` are paths that are there and could not be read: they are not missing.
 * A stray or misnamed file, a missing one and two files of one id are findings.
 */
export function placeFiles(files: readonly SourceFile[], unread: readonly string[]): PlacedFiles {
  const looked = files.map(lookAt);
  const placed = looked.flatMap((look) => look.placed ?? []);
  const findings = cutStrays(toldOnce(looked.flatMap((look) => look.finding ?? [])));
  const kept = new Set(placed.map(({ file }) => file.path));
  const misnamed = files.map(({ path }) => path).filter((path) => MEANT_AS_CONTENT.test(path) && !kept.has(path));
  const lost = [...unread, ...misnamed];
  return { placed, findings: [...findings, ...missingFiles(placed, lost), ...collisions(placed)], lost };
}

function lookAt(file: SourceFile): {
  readonly placed?: PlacedFile;
  readonly finding?: SourceFinding;
} {
  const content = contentAt(file.path);
  if (content === undefined) return { finding: strayFinding(file.path) };
  const finding = nameFinding(file.path, content);
  if (finding === undefined) return { placed: { file, content } };
  return finding.rule === 'id-malformed' ? { finding } : { finding, placed: { file, content } };
}

/** A folder's name is judged with each file in it, and told once. */
function toldOnce(findings: readonly SourceFinding[]): readonly SourceFinding[] {
  const told = new Set<string>();
  return findings.filter(({ rule, message, place }) => {
    const key = rule === 'path-stray' ? place.file : `${place.file.split('/', 3).join('/')} ${message}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** Of very many files that are no content, such as a whole other folder put here, the first are told, and the others counted. */
function cutStrays(findings: readonly SourceFinding[]): readonly SourceFinding[] {
  const strays = findings.filter(({ rule }) => rule === 'path-stray');
  const next = strays[MOST_STRAY];
  if (next === undefined) return findings;
  const cut = new Set(strays.slice(MOST_STRAY));
  const message = `${cut.size} more files from here on are no content, and are not listed.`;
  return [...findings.filter((finding) => !cut.has(finding)), { ...next, message, help: STRAY_HELP }];
}

function nameFinding(path: string, content: ContentFile): SourceFinding | undefined {
  const id = 'id' in content ? content.id : 'document' in content ? content.document : undefined;
  if (id === undefined) return undefined;
  if (!isId(id)) {
    const message = `“${id.length > LONGEST_QUOTE ? `${id.slice(0, LONGEST_QUOTE)}…` : id}” cannot be an id, and the name of a file or folder is one.`;
    const help = 'Use lower-case letters, digits and single hyphens, and start with a letter: annual-meeting.';
    return { rule: 'id-malformed', place: topOf(path), message, help };
  }
  return reservedIdFinding(id, () => topOf(path));
}

function strayFinding(path: string): SourceFinding {
  const name = path.split('/').at(-1) ?? path;
  if (name.startsWith('.')) {
    return {
      rule: 'path-stray',
      place: topOf(path),
      message: 'A hidden file is no content.',
      help: 'Delete it, or move it out of “content”.',
    };
  }
  if (/\.(?:yaml|YAML|YML)$/.test(name)) {
    const message = 'The name of a content file ends in “.yml”.';
    return {
      rule: 'path-stray',
      place: topOf(path),
      message,
      help: `Rename the file to “${name.replace(/\.\w+$/, '.yml')}”.`,
    };
  }
  if (IN_EDITIONS.test(path)) {
    const message = `“${name}” is not the name of an edition.`;
    return {
      rule: 'path-stray',
      place: topOf(path),
      message,
      help: 'Name the file by its number, without zeros in front: 1.md or 1.yml.',
    };
  }
  const near = nearest(path, ['content/site.yml', 'content/terms.yml', 'content/waivers.yml', 'content/mandates.yml']);
  const help = near === undefined ? STRAY_HELP : `Did you mean “${near}”? ${STRAY_HELP}`;
  return {
    rule: 'path-stray',
    place: topOf(path),
    message: 'No content is kept at this place, so the file would be lost.',
    help,
  };
}

function missingFiles(placed: readonly PlacedFile[], lost: readonly string[]): readonly SourceFinding[] {
  const there = new Set([...placed.map(({ file }) => file.path), ...lost]);
  const contents = [...there].flatMap((path) => contentAt(path) ?? []);
  const withEditions = new Set([...there].flatMap((path) => IN_EDITIONS.exec(path)?.[1] ?? []));
  const named = new Set(contents.flatMap((content) => (content.holds === 'document' ? [content.id] : [])));
  const unnamed = [...withEditions].filter((id) => !named.has(id)).map(documentPath);
  const wanted = ['content/site.yml', ...unnamed].filter((path) => !there.has(path));
  return [
    ...wanted.map((path) =>
      missingFinding(path, 'The file is missing.', LINES_TO_WRITE[path.split('/').at(-1) ?? ''] ?? 'Add it.'),
    ),
    ...[...named]
      .filter((id) => !withEditions.has(id))
      .map((id) => missingFinding(documentPath(id), NO_EDITION, firstEdition(id))),
  ];
}

const LINES_TO_WRITE: Readonly<Record<string, string>> = {
  'site.yml': 'Add it with the lines “name: …”, “language: en-GB” and “url: https://…”.',
  'document.yml': 'Add it with the lines “kind: …” and “title: …”.',
};

const NO_EDITION = 'The document has no edition.';

function firstEdition(id: string): string {
  return `Add its first text as content/documents/${id}/editions/1.md.`;
}

function documentPath(id: string): string {
  return `content/documents/${id}/document.yml`;
}

function missingFinding(path: string, message: string, help: string): SourceFinding {
  return { rule: 'path-missing', place: topOf(path), absence: 'elsewhere', message, help };
}

/** Two files that would have one address: an edition in both forms, or names that nobody, or no file system, tells apart. */
function collisions(placed: readonly PlacedFile[]): readonly SourceFinding[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ file }) => {
    const name = foldName(file.path.replace(/\.(?:md|yml)$/, ''));
    const key = skeletonOfId(name);
    const other = first.get(key);
    first.set(key, other ?? file.path);
    if (other === undefined) return [];
    const isSame = name === foldName(other.replace(/\.(?:md|yml)$/, ''));
    const message = `This file and “${other}” have ${isSame ? 'the same id' : 'ids that look the same'}.`;
    const related = [{ place: topOf(other), message: 'The other file' }];
    return [
      {
        rule: 'id-collision',
        place: topOf(file.path),
        message,
        help: isSame ? 'Keep one of the two.' : 'Give one of the two a name that cannot be taken for the other.',
        related,
      },
    ];
  });
}
