import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportFormat } from '../../src/exports/export-format.ts';
import type { CheckedConstitution, Constitution, DatedEdition, Document } from '../../src/model/constitution.ts';
import { loadConstitution } from '../../src/pipeline/load-constitution.ts';

const SITE =
  'name: Riverside\nshort-name: Riverside\nlanguage: en-GB\ntime-zone: Europe/London\nurl: https://riverside.example/\n';
const KIND = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'kinds/rules',
  title: 'Rules',
  description: 'The rules of an organisation.',
  type: 'object',
  properties: {
    sections: {
      type: 'object',
      properties: { aims: { $ref: '../section.schema.json', title: 'Aims', description: 'Say why.' } },
    },
  },
});

/** What the pipeline makes of an organisation whose only edition, `rules@1`, is this file. */
export interface Loaded {
  readonly constitution: Constitution;
  readonly document: Document;
  readonly edition: DatedEdition;
  readonly findings: readonly string[];
}

/** Loads an organisation with one edition, `1.md` or `1.yml`. */
export function loadEdition(fileName: string, text: string): Loaded {
  const root = mkdtempSync(join(tmpdir(), 'cartulary-exports-'));
  try {
    const files = {
      'content/site.yml': SITE,
      'content/documents/rules/document.yml': 'kind: rules\ntitle: The Rules\n',
      [`content/documents/rules/editions/${fileName}`]: text,
      'schemas/kinds/rules.schema.json': KIND,
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return firstEdition(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The file that a format makes of the edition. */
export function exported(format: ExportFormat, { edition, document, constitution }: Loaded): string {
  // The gate is not what is tested here; every text that is exported in these tests is one that it would let through.
  return format.render(edition, document, constitution as CheckedConstitution);
}

function firstEdition(root: string): Loaded {
  const { constitution, findings } = loadConstitution(root, () => '2026-01-01');
  const [document] = constitution.documents;
  const [edition] = document?.editions ?? [];
  if (document === undefined || edition === undefined) throw new Error('the edition was not read');
  return { constitution, document, edition, findings: findings.map(({ rule, message }) => `${rule}: ${message}`) };
}
