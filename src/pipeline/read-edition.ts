import { numberProvisions } from '../assemble/number-provisions.ts';
import type { ReadText, StoredEdition } from '../model/edition.ts';
import type { SourceFinding } from '../model/finding.ts';
import { type Keep, keepReady } from '../model/keep.ts';
import type { Kind } from '../model/kind.ts';
import { outlineOf } from '../model/outline.ts';
import { replaceScalar } from '../model/replace-scalar.ts';
import { type ConstructedEdition, constructEdition } from '../read/construct/construct-edition.ts';
import type { SourceFile } from '../read/discover/discover-files.ts';
import { type ParsedYaml, parseMarkdownFile, parseYamlFile } from '../read/parse/parse-file.ts';
import { judgeData, type ReadySchema } from '../read/validate/judge-data.ts';
import type { SchemaStore } from '../read/validate/schema-store.ts';
import { validateData } from '../read/validate/validate-data.ts';
import { withOwnWords } from './own-words.ts';
import type { EditionFile } from './shelf.ts';

type EditionPlace = EditionFile['content'];

/** An edition as far as it could be read. It is undefined where the file could not be read at all. */
export interface ReadEdition {
  readonly edition: StoredEdition | undefined;
  readonly findings: readonly SourceFinding[];
}

/** By what an edition is read. */
export interface EditionReading {
  readonly kind: Kind | undefined;
  readonly schema: ReadySchema;
  /** How texts are kept, which weigh as much as their files have characters. */
  readonly keep: Keep;
}

interface LastRead extends Pick<EditionReading, 'kind'> {
  readonly store: SchemaStore;
  readonly read: ReadEdition;
}

/** What a file was read as, the last time. A file in memory never changes, so only another kind or schema reads it anew. */
const LAST_READ = new WeakMap<SourceFile, LastRead>();

/** Takes one file through the stages parse, validate and construct. */
export function readEdition({ file, content }: EditionFile, reading: EditionReading): ReadEdition {
  const last = LAST_READ.get(file);
  if (last !== undefined && last.kind === reading.kind && last.store === reading.schema.store) return last.read;
  const read = readAnew(file, content, reading);
  LAST_READ.set(file, { kind: reading.kind, store: reading.schema.store, read });
  return read;
}

function readAnew(file: SourceFile, content: EditionPlace, reading: EditionReading): ReadEdition {
  const made = constructFrom(file, content, reading);
  if ('rule' in made) return { edition: undefined, findings: [made] };
  const { parsed, value, head, findings } = made;
  const read = numbered(made.text);
  // The text may be forgotten once it has been looked at; its outline stays.
  const outline = withOwnWords(outlineOf(read.content), file.path);
  const text = keepReady(read, () => readText(file, content, reading), { keep: reading.keep, size: file.text.length });
  return {
    edition: { ...head, outline: () => outline, text },
    findings: [
      ...parsed.findings,
      ...findings,
      ...identityFindings(value, content, parsed),
      ...formFindings(value, content, parsed),
    ],
  };
}

/** The same text once more, of a file that could be read before. */
function readText(file: SourceFile, content: EditionPlace, reading: EditionReading): ReadText {
  const made = constructFrom(file, content, reading);
  if ('rule' in made) throw new Error('A text was changed while it was read.');
  return numbered(made.text);
}

function numbered({ content, ...text }: ReadText): ReadText {
  return { ...text, content: numberProvisions(content) };
}

interface Constructed extends ConstructedEdition {
  readonly parsed: ParsedYaml;
  readonly value: Readonly<Record<string, unknown>>;
}

function constructFrom(
  file: SourceFile,
  { document, number, format }: EditionPlace,
  { kind, schema }: EditionReading,
): Constructed | SourceFinding {
  const parsed = format === 'markdown' ? parseMarkdownFile(file) : parseYamlFile(file);
  if ('rule' in parsed) return parsed;
  const { value, findings } = validateData(judgeData(parsed.value, schema), parsed.source);
  const made = constructEdition({ document, number, parsed, frontMatter: value, kind });
  return {
    ...made,
    parsed,
    value,
    findings: [...(kind === undefined ? findings.filter(isSure) : findings), ...made.findings],
  };
}

/** Where the kind is not known, a key may be one of its own. One that is nearly a common key is misspelt all the same. */
function isSure({ rule, help }: SourceFinding): boolean {
  return rule !== 'schema-unknown-key' || help.startsWith('Did you mean “');
}

function identityFindings(
  value: Readonly<Record<string, unknown>>,
  { document, number }: EditionPlace,
  { source }: ParsedYaml,
): readonly SourceFinding[] {
  const wanted = { document, edition: number } as const;
  return (['document', 'edition'] as const).flatMap((key) => {
    const written = value[key];
    if (written === undefined || String(written) === String(wanted[key])) return [];
    const message = `The file says ${key} “${String(written)}”, and its place says “${wanted[key]}”.`;
    const help = `Write “${key}: ${wanted[key]}”, or move the file to where it belongs.`;
    const place = source.valueAt(`/${key}`);
    const edits = replaceScalar(source, place, { from: String(written), to: String(wanted[key]) });
    const proposals = edits.length === 0 ? [] : [{ description: `Write “${key}: ${wanted[key]}”.`, edits }];
    return [{ rule: 'id-mismatch', place, message, help, proposals }];
  });
}

/** The text stands under the front matter in Markdown, and in `provisions` in YAML. */
function formFindings(
  value: Readonly<Record<string, unknown>>,
  { format }: EditionPlace,
  { source }: ParsedYaml,
): readonly SourceFinding[] {
  const hasProvisions = 'provisions' in value;
  if (format === 'markdown' && hasProvisions) {
    const message = '“provisions” cannot stand in a Markdown edition.';
    return [
      {
        rule: 'schema-unknown-key',
        place: source.keyAt('/provisions'),
        message,
        help: 'Write the text below the front matter.',
      },
    ];
  }
  if (format === 'markdown' || hasProvisions) return [];
  const message = 'The edition has no text: the key “provisions” is missing.';
  return [
    {
      rule: 'schema-missing-key',
      place: source.lastLine(),
      message,
      help: 'Add “provisions:” with a list of sections and clauses.',
    },
  ];
}
