import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadConstitution } from '../src/pipeline/load-constitution.ts';
import { sealEditions } from '../src/seals/seal-editions.ts';
import { type DocumentPlan, planDocument } from './generated/plan-document.ts';
import { writeEdition } from './generated/write-edition.ts';
import { type GeneratedFile, writeRecords } from './generated/write-records.ts';

/** The day for which generated content is checked and built: after all that was decided in it. */
export const GENERATED_DAY = '2026-01-01';

/** What chooses the words: a whole number from 0; 1 where nothing is said. */
export interface Generation {
  readonly seed?: number;
}

const SECTIONS = ['Purpose', 'Objectives', 'Ways of working', 'Membership'];

/**
 * Writes an organisation with `count` documents of about 4 KB below `root`, which passes the gate on the day above: groups of
 * twenty documents, each with its body; a fifth of the adopted texts in several editions; drafts, meetings that adopted the
 * others, and seals; citations of clauses, editions, bodies and terms. The same count and seed give the same bytes. A document
 * is the same whatever the count.
 */
export function generateConstitution(root: string, count: number, { seed = 1 }: Generation = {}): void {
  const plans = Array.from({ length: count }, (_, number) => planDocument(number));
  writeFile(root, ['schemas/kinds/charter.schema.json', `${JSON.stringify(kind(), undefined, 2)}\n`]);
  for (const file of writeRecords(plans)) writeFile(root, file);
  for (const plan of plans) for (const file of documentFiles(plan, seed)) writeFile(root, file);
  const { constitution } = loadConstitution(root, () => GENERATED_DAY);
  writeFile(root, ['content/seals.json', sealEditions(constitution).text]);
}

function documentFiles(plan: DocumentPlan, seed: number): readonly GeneratedFile[] {
  const folder = `content/documents/${plan.id}`;
  const card = `kind: charter\ntitle: Charter ${plan.number}\nbody: ${plan.body}\n`;
  const editions = plan.editions.map((_, index): GeneratedFile => {
    const edition = index + 1;
    return [`${folder}/editions/${edition}.md`, writeEdition({ plan, edition, seed })];
  });
  return [[`${folder}/document.yml`, card], ...editions];
}

function kind(): object {
  const properties = Object.fromEntries(
    SECTIONS.map((title) => [
      title.toLowerCase().replaceAll(' ', '-'),
      { $ref: '../section.schema.json', title, description: `What to say under ${title}.` },
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'kinds/charter',
    title: 'Charter',
    type: 'object',
    properties: { sections: { type: 'object', required: Object.keys(properties), properties } },
  };
}

function writeFile(root: string, [path, text]: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
