import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Verdict } from '../../src/gate/judge.ts';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import { type OrganisationFiles, readFiles } from '../../src/pipeline/organisation-files.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { PLAIN } from '../../src/reports/manner.ts';
import { textReport } from '../../src/reports/text.ts';
import { DAY, EDITION, edition, type Files, kind, organisationIn, yamlEdition } from '../organisation-in.ts';

/** A file that is written if content is ever run. */
export const CANARY = join(tmpdir(), `cartulary-canary-${process.pid}-catalogue`);
const YAML = 'content/documents/rules/editions/1.yml';
const BYSTANDER = 'content/documents/bystander/editions/1.md';

/** Another document, with a fault of its own, which every row has to find all the same. */
const OTHERS: Files = {
  'content/documents/bystander/document.yml': 'kind: charter\ntitle: Bystander\n',
  [BYSTANDER]: '---\ndocument: bystander\nedition: 1\nstatus: draft\n---\n## Purpose\n\nText.\n',
  'schemas/kinds/charter.schema.json': kind({ properties: { sections: { required: ['members'] } } }),
};

/** What one row may answer: the rules that it must name; `clean` for nothing; `any` for whatever, so long as it answers. */
export type Expected = readonly string[] | 'clean' | 'any';
/** One hostile input. */
export type Row = readonly [name: string, files: Files, expected: Expected];

/** The small organisation with this text, file, front matter or provisions. */
export const doc = (body: string): Files => ({ [EDITION]: edition(`## Plots\n\n${body}\n`) });
export const raw = (text: string | Uint8Array): Files => ({ [EDITION]: text });
export const front = (more: string): Files => ({ [EDITION]: edition('## Plots\n\nText.\n', more) });
export const yaml = (provisions: string): Files => ({ [EDITION]: undefined, [YAML]: yamlEdition(provisions) });

/** What the gate says. Rows that bring no schema share those of the small organisation, which are then compiled once for all. */
export function check(files: Files): Verdict {
  return organisationIn({ ...OTHERS, ...files }, (root) => {
    const own = readFiles(root);
    const bringsSchemas = Object.keys(files).some((path) => path.startsWith('schemas/'));
    if (!bringsSchemas) shared ??= own.schemas;
    return checkFiles(
      { content: own.content, schemas: bringsSchemas ? own.schemas : (shared ?? own.schemas) },
      { on: DAY },
    );
  });
}

let shared: OrganisationFiles['schemas'] | undefined;

/** Checks the input, and holds it against what every row has to keep: an answer, the other document judged, nothing run. */
export function expectAnswer(files: Files, expected: Expected): void {
  const { diagnostics, texts, loaded } = check(files);
  const judged = diagnostics.filter(({ place }) => place.file === BYSTANDER);
  expect(judged.map(({ rule }) => rule)).toEqual(['section-missing']);
  const report = textReport({ diagnostics: diagnostics.slice(0, 50), texts }, { constitution: loaded, manner: PLAIN });
  expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
  expect(report.split('\n').some((line) => line.startsWith('::') || line.length > 2000)).toBe(false);
  expect(JSON.parse(jsonReport({ diagnostics }))).toHaveLength(diagnostics.length);
  expect(existsSync(CANARY)).toBe(false);
  if (expected === 'any') return;
  const found = [...new Set(diagnostics.filter(({ place }) => place.file !== BYSTANDER).map(({ rule }) => rule))];
  expect(found.sort()).toEqual(expected === 'clean' ? [] : [...expected].sort());
}
