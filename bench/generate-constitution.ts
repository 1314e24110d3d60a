import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS =
  'the group meets members of each year and reports to its chair on work that partners plan for people in the city'.split(
    ' ',
  );
const SECTIONS = ['Purpose', 'Objectives', 'Ways of working', 'Membership'];
const CLAUSES = 6;
const WORDS_IN_CLAUSE = 24;

/** Writes an organisation with `count` documents of about 4 KB below `root`. The same count gives the same bytes. */
export function generateConstitution(root: string, count: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('content/site.yml', 'name: Generated Society\nlanguage: en-GB\nurl: https://generated.example/\n');
  write('content/bodies/society.yml', 'name: Society\nconstituted-by: charter-0#purpose\n');
  write('schemas/kinds/charter.schema.json', `${JSON.stringify(kind(), undefined, 2)}\n`);
  const next = dice(1);
  for (let number = 0; number < count; number += 1) {
    const id = `charter-${number}`;
    write(`content/documents/${id}/document.yml`, `kind: charter\ntitle: Charter ${number}\nbody: society\n`);
    write(`content/documents/${id}/editions/1.md`, edition(id, number, count, next));
  }
}

function kind(): object {
  const properties = Object.fromEntries(
    SECTIONS.map((title) => [
      idOf(title),
      { $ref: '../section.schema.json', title, description: `What to say under ${title}.` },
    ]),
  );
  const sections = { type: 'object', required: Object.keys(properties), properties };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'kinds/charter',
    title: 'Charter',
    type: 'object',
    properties: { sections },
  };
}

function edition(id: string, number: number, count: number, next: () => number): string {
  const front = `---\ndocument: ${id}\nedition: 1\nstatus: draft\nchange: first\nnote: Generated.\nnumbers:\n  quorum: {value: 5, unit: members, words: five, applies-to: society}\n---\n`;
  const sections = SECTIONS.map((title, index) => {
    const clauses = Array.from(
      { length: CLAUSES },
      (_, clause) => `- ${words(next)} {#${idOf(title)}-${'abcdef'[clause]}}`,
    );
    const cited = `- see [](charter-${(number + index + 1) % count}#${idOf(title)}) and meet with {quorum} members`;
    return `## ${title}\n\n${[...clauses, cited].join('\n')}\n`;
  });
  return `${front}\n${sections.join('\n')}`;
}

function words(next: () => number): string {
  return Array.from({ length: WORDS_IN_CLAUSE }, () => WORDS[next() % WORDS.length]).join(' ');
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

/** A small generator of whole numbers, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
