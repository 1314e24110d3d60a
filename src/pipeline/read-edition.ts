import type { Edition } from '../model/edition.ts';
import type { SourceFinding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { replaceScalar } from '../model/replace-scalar.ts';
import { constructEdition } from '../read/construct/construct-edition.ts';
import type { ContentFile } from '../read/discover/content-layout.ts';
import type { SourceFile } from '../read/discover/discover-files.ts';
import { type ParsedYaml, parseMarkdownFile, parseYamlFile } from '../read/parse/parse-file.ts';
import { type ReadySchema, validateData } from '../read/validate/validate-data.ts';

type EditionFile = Extract<ContentFile, { holds: 'edition' }>;

/** An edition as far as it could be read. It is undefined where the file could not be read at all. */
export interface ReadEdition {
  readonly edition: Edition | undefined;
  readonly findings: readonly SourceFinding[];
}

/** What a file was read as, the last time. A file in memory never changes, so only another kind or schema reads it anew. */
const LAST_READ = new WeakMap<
  SourceFile,
  { readonly kind: Kind | undefined; readonly store: ReadySchema['store']; readonly read: ReadEdition }
>();

/** Takes one file through the stages parse, validate and construct. */
export function readEdition(
  file: SourceFile,
  content: EditionFile,
  kind: Kind | undefined,
  schema: ReadySchema,
): ReadEdition {
  const last = LAST_READ.get(file);
  if (last !== undefined && last.kind === kind && last.store === schema.store) return last.read;
  const read = readAnew(file, content, kind, schema);
  LAST_READ.set(file, { kind, store: schema.store, read });
  return read;
}

function readAnew(file: SourceFile, content: EditionFile, kind: Kind | undefined, schema: ReadySchema): ReadEdition {
  const parsed = content.format === 'markdown' ? parseMarkdownFile(file) : parseYamlFile(file);
  if ('rule' in parsed) return { edition: undefined, findings: [parsed] };
  const { value, findings } = validateData(parsed.value, parsed.source, schema);
  const { document, number } = content;
  const made = constructEdition({
    document,
    number,
    parsed,
    frontMatter: value,
    kind,
  });
  const own = [...identityFindings(value, content, parsed), ...formFindings(value, content, parsed)];
  return {
    edition: made.edition,
    findings: [
      ...parsed.findings,
      ...(kind === undefined ? findings.filter(isSure) : findings),
      ...made.findings,
      ...own,
    ],
  };
}

/** Where the kind is not known, a key may be one of its own. One that is nearly a common key is misspelt all the same. */
function isSure({ rule, help }: SourceFinding): boolean {
  return rule !== 'schema-unknown-key' || help.startsWith('Did you mean “');
}

function identityFindings(
  value: Readonly<Record<string, unknown>>,
  { document, number }: EditionFile,
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
  { format }: EditionFile,
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
      place: source.lastLine,
      message,
      help: 'Add “provisions:” with a list of sections and clauses.',
    },
  ];
}
