import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GENERATED_DAY } from '../../bench/generate-constitution.ts';
import { runCommand } from '../run-command.ts';
import { constitutionIn } from './constitution-of.ts';
import { DRAFT, type KeptBuild, keptBuild } from './kept-build.ts';

const SLOW = 240_000;
/** What the second edition of charter-5 deletes. */
const DELETED =
  'Either of the auditors offers the papers that were asked for to the partners in the city and the county even if no money has been promised yet;';

let here: KeptBuild;
beforeAll(async () => {
  here = await keptBuild();
}, SLOW);
afterAll(() => here.remove(), SLOW);

/** Writes a document that is adopted on the day for which is built, and comes into force in spring. */
function adoptForLater(id: string): void {
  const head = 'status: adopted\nadoption: {not-recorded: The minutes are lost.}\ncommencement: 2026-03-01';
  const text = readFileSync(join(here.root, DRAFT), 'utf8').replace('document: charter-3', `document: ${id}`);
  here.write(`content/documents/${id}/document.yml`, 'kind: charter\ntitle: A Charter for Later\nbody: group-0\n');
  here.write(
    `content/documents/${id}/editions/1.md`,
    text.replace(/^status: .*$/m, head).replace('(to be agreed)', 'yearly'),
  );
  expect(runCommand(['seal', here.root, '--on', GENERATED_DAY])).toMatchObject({ status: 0 });
}

const CHANGES: readonly (readonly [name: string, change: () => void])[] = [
  [
    'other words in a clause',
    () => here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair reports.')),
  ],
  [
    'a line more in a clause',
    () => here.edit(DRAFT, (text) => text.replace(' {#purpose-a}', '\nonce a year. {#purpose-a}')),
  ],
  [
    'a title that others cite',
    () =>
      here.edit('content/documents/charter-3/document.yml', (text) => text.replace('Charter 3', 'The Good Charter')),
  ],
  [
    'a citation more',
    () => here.edit(DRAFT, (text) => text.replace(' {#purpose-b}', ' See [](charter-1#purpose-a). {#purpose-b}')),
  ],
  ['a citation fewer', () => here.edit(DRAFT, (text) => text.replace(' See [](charter-1#purpose-a).', ''))],
  [
    'a clause more',
    () => here.edit(DRAFT, (text) => text.replace(/^(.* \{#purpose-b\})$/m, 'The chair listens. {#purpose-aa}\n\n$1')),
  ],
  [
    'a heading in other words',
    () => here.edit(DRAFT, (text) => text.replace('### The chair', '### The person in the chair')),
  ],
  [
    'a number',
    () =>
      here.edit(DRAFT, (text) =>
        text.replace(/value: \d+, unit: members, words: \w+/, 'value: 9, unit: members, words: nine'),
      ),
  ],
  [
    'a body in another name',
    () => here.edit('content/bodies/group-0.yml', (text) => text.replace('name: Group 0', 'name: The First Group')),
  ],
  [
    'a term in other words',
    () => here.edit('content/terms.yml', (text) => text.replace('that has signed', 'which has signed')),
  ],
  [
    'a decision told otherwise',
    () => here.edit('content/decisions/meeting-0-of-2004.yml', (text) => text.replace('minute: "4"', 'minute: "5"')),
  ],
  [
    'a mandate',
    () =>
      here.write('content/mandates.yml', '- provision: charter-1#purpose-a\n  unchecked: It is done at meetings.\n'),
  ],
  [
    'a document more',
    () => {
      const text = readFileSync(join(here.root, DRAFT), 'utf8').replace('document: charter-3', 'document: charter-99');
      here.write('content/documents/charter-99/document.yml', 'kind: charter\ntitle: Charter 99\nbody: group-0\n');
      here.write('content/documents/charter-99/editions/1.md', text);
    },
  ],
  [
    'a new edition',
    () => {
      const text = readFileSync(join(here.root, 'content/documents/charter-99/editions/1.md'), 'utf8');
      here.write(
        'content/documents/charter-99/editions/2.md',
        text
          .replace('edition: 1', 'edition: 2')
          .replace('change: first', 'change: substantive')
          .replace('reports.', 'reports at length.'),
      );
    },
  ],
  ['a document fewer', () => rmSync(join(here.root, 'content/documents/charter-99'), { recursive: true })],
  [
    'a template that asks for more',
    () =>
      here.edit('schemas/kinds/charter.schema.json', (text) =>
        text.replace('What to say under Purpose.', 'Say what it is for.'),
      ),
  ],
  [
    'another name of the organisation, another colour, and a waiver',
    () => {
      here.edit(
        'content/site.yml',
        (text) => `${text.replace('Generated Society', 'Society of Makers')}theme: {accent: "#1d4f7c"}\n`,
      );
      here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-b\})/m, 'The chair reports (to be agreed).'));
      here.write(
        'content/waivers.yml',
        '- {rule: placeholder, at: charter-3@1#purpose-b, reason: It is still to be agreed., granted-by: the Board, until: 2027-01-01}\n',
      );
    },
  ],
];

describe('a build beside what is known of the last', () => {
  test.each(CHANGES)('is byte for byte a clean build after %s', { timeout: SLOW }, async (_, change) => {
    change();
    await here.build();
    await here.buildClean();
    expect(here.differing()).toEqual([]);
  });

  test('is byte for byte a clean build on another day, on which a text has come into force', {
    timeout: SLOW,
  }, async () => {
    const inForce = (on: string) =>
      constitutionIn(here.root, on)
        .documents.flatMap(({ id, inForce: text }) => (text === undefined ? [] : [`${id}@${text.number}`]))
        .toSorted();
    adoptForLater('charter-77');
    await here.build();
    expect(inForce('2026-06-01')).toEqual([...inForce(GENERATED_DAY), 'charter-77@1'].toSorted());
    await here.build('2026-06-01');
    await here.buildClean('2026-06-01');
    expect(here.differing()).toEqual([]);
    await here.build();
  });

  test('renders again only what shows the text whose words changed', { timeout: SLOW }, async () => {
    expect((await here.planned()).rendered).toEqual([]);
    here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-a\})/m, 'The chair thinks'));
    const { taken, rendered } = await here.planned();
    expect(rendered).toContain('documents/charter-3/index.html');
    expect(rendered).toContain('coverage/index.html');
    // It cites the clause.
    expect(rendered).toContain('documents/charter-15/index.html');
    expect(taken).toContain('documents/charter-20/index.html');
    expect(taken).toContain('on/2004-01-01/index.html');
    expect(taken.length).toBeGreaterThan(4 * rendered.length);
    await here.build();
    await here.buildClean();
    expect(here.differing()).toEqual([]);
  });

  test('tells anew where deleted words stand once another text holds them, and once it no longer does', {
    timeout: SLOW,
  }, async () => {
    const redline = 'documents/charter-5/redlines/1-2/index.html';
    for (const [words, isTold] of [
      [DELETED, true],
      ['The chair speaks.', false],
    ] as const) {
      here.edit(DRAFT, (text) => text.replace(/^.*(?= \{#purpose-c\})/m, words));
      const { rendered } = await here.planned();
      expect(rendered.filter((path) => path.includes('/redlines/'))).toEqual([redline]);
      await here.build();
      await here.buildClean();
      expect(here.differing()).toEqual([]);
      const page = readFileSync(join(here.kept, redline), 'utf8');
      expect(page.includes('same words in another document')).toBe(isTold);
    }
  });
});
