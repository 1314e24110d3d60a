import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/pipeline/check-folder.ts';
import type { OrganisationFiles } from '../../src/pipeline/organisation-files.ts';
import { kind } from '../organisation-in.ts';
import { SEALS, sealedFiles, sealsIn } from '../sealed-files.ts';
import { constitutionOf, DAY, type Edits, edited, resealed, rulesOn, verdictOn } from './withy-mill.ts';

const SEVEN = ['Purpose', 'Objectives', 'Tasks', 'Links', 'Wider work', 'Ways of working', 'Membership'];
const EIGHT = [...SEVEN, 'Safety'];
const TODAY = 'schemas/kinds/charter.schema.json';
const OLDER = 'schemas/kinds/charter@1.schema.json';
const FIRST = 'content/documents/smiths/editions/1.md';
const SECOND = 'content/documents/smiths/editions/2.md';

const idOf = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const template = (titles: readonly string[], more: object = {}) => {
  const properties = Object.fromEntries(
    titles.map((title) => [idOf(title), { title, description: `Say it: ${title}.` }]),
  );
  return kind({
    $id: 'kinds/charter',
    title: 'Charter',
    type: 'object',
    ...more,
    properties: { sections: { type: 'object', required: titles.map(idOf), properties } },
  });
};
const text = (number: number, titles: readonly string[], status = 'draft') =>
  `---\ndocument: smiths\nedition: ${number}\nstatus: ${status}\nchange: substantive\nnote: The charter.\n---\n${titles.map((title) => `## ${title}\n\nOur words on this.\n`).join('\n')}`;
const ADOPTED = 'adopted\nadoption: {not-recorded: the minute is lost}\ncommencement: 2020';

/** A group of smiths with a charter of seven sections, adopted and sealed by the first template. */
const SEALED = resealed({
  'content/documents/smiths/document.yml': 'kind: charter\ntitle: Charter of the Smiths\n',
  [FIRST]: text(1, SEVEN, ADOPTED),
  [TODAY]: template(SEVEN),
});
const raised = (edits: Edits = {}) =>
  edited(
    { [TODAY]: template(EIGHT, { 'x-number': 2 }), [OLDER]: template(SEVEN, { 'x-number': 1 }), ...edits },
    SEALED,
  );

describe('a kind gains an eighth section', () => {
  test('and the sealed text is judged by the template of its time', () => {
    expect([verdictOn(SEALED), verdictOn(raised()), verdictOn(raised(), SEALED)]).toEqual([[], [], []]);
  });

  test('its next edition is judged by today’s', () => {
    const next = (titles: readonly string[]) => verdictOn(raised({ [SECOND]: text(2, titles) }));
    expect(next(SEVEN)).toEqual([`section-missing ${SECOND}:34 The section “Safety” is missing.`]);
    expect(next(EIGHT)).toEqual([]);
  });

  test('sections are named by the template that judges', () => {
    const { documents, kinds } = constitutionOf(raised({ [SECOND]: text(2, EIGHT) }));
    const keys = documents
      .find(({ id }) => id === 'smiths')
      ?.editions.map(({ content }) => content.map((block) => (block.form === 'section' ? block.kindSection : '')));
    expect(keys).toEqual([SEVEN.map(idOf), EIGHT.map(idOf)]);
    expect(kinds.map(({ id, number, earlier }) => [id, number, earlier.map((one) => one.number)])).toEqual([
      ['charter', 2, [1]],
      ['rules', 1, []],
      ['working-group-charter', 1, []],
    ]);
  });

  test('without a new number, the sealed text fails and the help says how to keep the old template', () => {
    const { diagnostics } = checkFiles(edited({ [TODAY]: template(EIGHT) }, SEALED), { on: DAY });
    expect(diagnostics.map(({ rule, help }) => [rule, help.split('\n')[0]])).toEqual([
      [
        'section-missing',
        `This text is sealed, and stays as it is. If the template has changed since, keep the one of its time as \`${OLDER}\`, and write \`"x-number": 2\` in today’s. If it has not, start the next edition.`,
      ],
    ]);
  });

  test('without the old template, the seal names one that is not kept', () => {
    expect(verdictOn(raised({ [OLDER]: undefined }))).toEqual([
      `schema-kind-unknown ${SEALS}:16 Edition 1 was sealed by template 1 of “charter”, and that is not kept.`,
    ]);
  });

  test('a text cannot be sealed by the old template to escape today’s', () => {
    const adopted = { [SECOND]: text(2, SEVEN, ADOPTED.replace('2020', '2026')) };
    const byOld = sealsIn(sealedFiles(edited(adopted, SEALED)));
    const files: OrganisationFiles = raised({ ...adopted, [SEALS]: byOld });
    expect(rulesOn(files)).toEqual([]);
    expect(verdictOn(files, raised())).toEqual([
      `section-missing ${SECOND}:36 The section “Safety” is missing.`,
      `seal-chain ${SEALS}:22 Edition 2 is sealed by template 1, and today’s is 2.`,
    ]);
  });
});

test('an older template is no kind of its own', () => {
  const files = raised({ 'content/documents/smiths/document.yml': 'kind: charter@1\ntitle: Charter of the Smiths\n' });
  const { diagnostics } = checkFiles(files, { on: DAY });
  expect(diagnostics.map(({ rule }) => rule).filter((rule) => !rule.startsWith('seal'))).not.toEqual([]);
  expect(diagnostics.filter(({ help }) => help.includes('charter@1,'))).toEqual([]);
  expect(constitutionOf(raised()).kinds.map(({ id }) => id)).not.toContain('charter@1');
});

describe('the number of a template', () => {
  const INVALID = 'schema-kind-invalid';
  test.each<[string, Edits, string]>([
    [
      'is a whole number',
      { [TODAY]: template(SEVEN, { 'x-number': 1.5 }) },
      `${INVALID} ${TODAY}:6 The number of a template is a whole number from 1.`,
    ],
    [
      'is no text',
      { [TODAY]: template(SEVEN, { 'x-number': '1' }) },
      `${INVALID} ${TODAY}:6 The number of a template is a whole number from 1.`,
    ],
    [
      'is positive',
      { [TODAY]: template(SEVEN, { 'x-number': 0 }) },
      `${INVALID} ${TODAY}:6 The number of a template is a whole number from 1.`,
    ],
    [
      'is that of the file name',
      { [TODAY]: template(EIGHT, { 'x-number': 3 }), [OLDER]: template(SEVEN, { 'x-number': 2 }) },
      `${INVALID} ${OLDER}:6 The file is named for template 1, and its “x-number” does not say so.`,
    ],
    [
      'is written in an older template',
      { [TODAY]: template(EIGHT, { 'x-number': 2 }), [OLDER]: template(SEVEN) },
      `${INVALID} ${OLDER}:1 The file is named for template 1, and its “x-number” does not say so.`,
    ],
    [
      'is lower in an older template',
      { [OLDER]: template(SEVEN, { 'x-number': 1 }) },
      `${INVALID} ${OLDER}:6 Template 1 is kept as an older one, and today’s has the number 1.`,
    ],
    [
      'is a number in the file name',
      { 'schemas/kinds/charter@one.schema.json': template(SEVEN, { 'x-number': 1 }) },
      `${INVALID} schemas/kinds/charter@one.schema.json:6 “one” is not the number of a template.`,
    ],
    [
      'belongs to a kind of today',
      { 'schemas/kinds/oath@1.schema.json': template(SEVEN, { 'x-number': 1 }) },
      `${INVALID} schemas/kinds/oath@1.schema.json:6 There is no template of today for the kind “oath”.`,
    ],
  ])('%s', (_name, edits, line) => {
    expect(verdictOn(edited(edits, SEALED))).toEqual([line]);
  });
});
