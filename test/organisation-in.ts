import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../src/model/finding.ts';
import type { Place } from '../src/model/place.ts';
import { checkFolder } from '../src/pipeline/check-folder.ts';

/** Files by path: their text or bytes; undefined leaves the file out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The day for which these tests ask, unless they say another. */
export const DAY = '2026-06-01';

/** Where the one edition of the one document of the small organisation lies. */
export const EDITION = 'content/documents/rules/editions/1.md';

const HEAD = 'document: rules\nedition: 1\nstatus: draft\n';

/** An organisation with one document in one edition, which passes the gate. */
export const SMALL: Files = {
  'content/site.yml':
    'name: Mill Lane Allotments\nshort-name: the Society\nlanguage: en-GB\ntime-zone: Europe/London\nurl: https://mill-lane.example/\n',
  'content/documents/rules/document.yml': 'kind: rules\ntitle: Rules of the Society\n',
  [EDITION]: edition('## Plots {#plots}\n\nEach plot has one holder.\n'),
  'schemas/kinds/rules.schema.json': kind({ title: 'Rules', type: 'object' }),
};

/** The text of an edition in Markdown: a draft of `rules@1`, with more front matter where it is given. */
export function edition(body: string, more = ''): string {
  return `---\n${HEAD}${more}---\n${body}`;
}

/** The text of an edition in YAML: a draft of `rules@1`. `provisions` are its lines, indented by none. */
export function yamlEdition(provisions: string, more = ''): string {
  return `${HEAD}${more}provisions:\n${provisions}`;
}

/** A schema of a kind as its file holds it. */
export function kind(schema: object): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, undefined, 2)}\n`;
}

/** Runs something on a new folder with the small organisation, changed by `files`, and removes the folder. */
export function organisationIn<Answer>(files: Files, use: (root: string) => Answer): Answer {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-'));
  try {
    for (const [path, content] of Object.entries({ ...SMALL, ...files })) {
      if (content === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What the gate has against the small organisation, changed by `files`. */
export function diagnosticsOn(files: Files, on = DAY): readonly Diagnostic[] {
  return organisationIn(files, (root) => checkFolder({ root, on }).diagnostics);
}

/** The same, a line each: severity, rule, place and message. */
export function verdictOn(files: Files, on = DAY): readonly string[] {
  return diagnosticsOn(files, on).map(
    ({ severity, rule, place, message }) => `${severity} ${rule} ${where(place)} ${message}`,
  );
}

/** A place in one word: `file:line:column-endColumn`, with the last line where it is another. */
export function where({ file, line, column, endLine, endColumn }: Place): string {
  return `${file}:${line}:${column}-${line === endLine ? '' : `${endLine}:`}${endColumn}`;
}
